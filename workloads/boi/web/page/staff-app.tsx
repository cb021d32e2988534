import { useEffect, useRef, useState } from "hono/jsx/dom";
import type { Child } from "hono/jsx/dom";
import { addressOf, routeOf, type Route } from "./state/route";
import type { Session } from "./state/session";
import { reportWords } from "./words/report-words";
import { Companies } from "./screens/companies";
import { Company } from "./screens/company";
import { DeadLetters } from "./screens/dead-letters";
import { Filing } from "./screens/filing";
import { Filings } from "./screens/filings";
import { Overview } from "./screens/overview";

interface Props {
  readonly session: Session;
  readonly onSignOut: () => void;
}

const links: readonly (readonly [Route["screen"], string, string])[] = [
  ["overview", addressOf.overview, "Overview"],
  ["filings", addressOf.filings(), "Filings"],
  ["dead-letters", addressOf.deadLetters, "Dead letters"],
  ["companies", addressOf.companies, "Companies"],
];

const titles: Readonly<Record<Route["screen"], string>> = {
  overview: "Overview",
  filings: "Filings",
  filing: "Filing",
  "dead-letters": "Dead letters",
  companies: "Companies",
  company: "Company",
  unknown: "No such page",
};

export const StaffApp = ({ session, onSignOut }: Props) => {
  const [fragment, setFragment] = useState(location.hash);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const route = routeOf(fragment);
  const title = titles[route.screen];
  useEffect(() => {
    document.title = `${title} · BOI filing`;
    // Who does not see that the page is another one hears it.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [fragment]);
  return (
    <>
      <header class="top">
        <button type="button" class="skip" onClick={() => heading.current?.focus()}>
          To the content
        </button>
        <nav aria-label="Pages">
          {links.map(([screen, href, text]) => (
            <a href={href} aria-current={screen === route.screen ? "page" : undefined}>
              {text}
            </a>
          ))}
        </nav>
        <p class="who">
          {session.roles.map(reportWords).join(", ")}{" "}
          <button type="button" onClick={onSignOut}>
            Sign out
          </button>
        </p>
      </header>
      <main>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <div key={fragment}>{screenOf(route, session)}</div>
      </main>
    </>
  );
};

function screenOf(route: Route, session: Session): Child {
  switch (route.screen) {
    case "overview":
      return <Overview session={session} />;
    case "filings":
      return <Filings session={session} state={route.state} />;
    case "filing":
      return <Filing session={session} id={route.id} />;
    case "dead-letters":
      return <DeadLetters session={session} />;
    case "companies":
      return <Companies session={session} />;
    case "company":
      return <Company session={session} id={route.id} />;
    case "unknown":
      return (
        <p>
          There is no such page. <a href={addressOf.overview}>Go to the overview.</a>
        </p>
      );
  }
}
