import { stateWords, type FilingState } from "../words/state-words";

export const StateBadge = ({ state }: { readonly state: FilingState }) => (
  <span class={`badge ${stateWords[state].tone}`}>{stateWords[state].label}</span>
);
