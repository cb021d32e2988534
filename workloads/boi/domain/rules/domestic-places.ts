/**
 * Under whose law a company is domestic: a State, which the rule takes to include the District of Columbia, the
 * territories and the possessions (31 CFR 1010.380(f), "State"). The Marshall Islands, Micronesia and Palau are countries
 * of their own, in free association: companies of theirs are foreign, though FinCEN's form lists them with the territories.
 */
export const domesticPlaces: readonly string[] = ["US", "AS", "GU", "MP", "PR", "UM", "VI"];

export const formedAbroad = (country: string): boolean => !domesticPlaces.includes(country);
