export type Rule = { isValid: (text: string) => boolean; reason: string };

/**
 * What is wrong with a query, by parameter. One that the documents do not name is refused, as the API
 * appears to do (contract.md 1); so is one that is given twice.
 */
export function collectWrongParams(
  params: URLSearchParams,
  rules: Record<string, Rule>,
): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const key of new Set(params.keys())) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    const reason = whyNotValid(rule, params.getAll(key));
    if (reason !== undefined) fields[key] = reason;
  }
  return fields;
}

function whyNotValid(rule: Rule | undefined, values: string[]): string | undefined {
  if (rule === undefined) return 'is not a known parameter';
  if (values.length > 1) return 'must be given once';
  return values.every(rule.isValid) ? undefined : rule.reason;
}
