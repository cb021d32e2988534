import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Catalogue, Page } from "./pages/catalogue";
import { controlPage } from "./pages/control-page";
import { listPages, servicesOf } from "./pages/list-pages";

/** Every page of the site, in the generator's Markdown. */
export const sitePages = (catalogue: Catalogue): Page[] => [
  ...listPages(catalogue),
  ...catalogue.controls.map((control) => controlPage(control, catalogue)),
];

/** Writes the pages and the generator's configuration into an empty folder. */
export function writeSite(folder: string, catalogue: Catalogue, version: string): void {
  rmSync(folder, { recursive: true, force: true });
  const files = [
    ...sitePages(catalogue),
    {
      path: ".vitepress/config.mjs",
      text: `export default ${JSON.stringify(configuration(catalogue, version), null, 2)};\n`,
    },
  ];
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Links are relative to wherever the site is put; a link that leads nowhere ends the build. */
const configuration = (catalogue: Catalogue, version: string) => ({
  title: "Palisade controls",
  description: "What each control wants, why, and how it is proven.",
  lang: "en",
  cleanUrls: false,
  lastUpdated: false,
  themeConfig: {
    search: { provider: "local" },
    outline: { level: 2 },
    nav: [
      { text: "Controls", link: "/" },
      { text: "Coverage", link: "/coverage" },
    ],
    sidebar: [
      {
        text: "Frameworks",
        items: catalogue.frameworks.map(({ key, name }) => ({
          text: name,
          link: `/frameworks/${key.replaceAll(".", "-")}`,
        })),
      },
      {
        text: "Severities",
        items: ["critical", "high", "medium", "low"].map((severity) => ({
          text: severity,
          link: `/severities/${severity}`,
        })),
      },
      {
        text: "Services",
        items: servicesOf(catalogue).map((service) => ({ text: service, link: `/services/${service}` })),
      },
    ],
    footer: { message: `Palisade ${version}, Apache-2.0` },
  },
});
