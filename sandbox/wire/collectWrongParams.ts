export type Rule = { isValid: (text: string) => boolean; reason: string };

/**
 * The reasons against a query, by parameter. Unknown and repeated parameters are refused, as the API
 * seems to do (docs/api.md, Hosts and conventions).
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
