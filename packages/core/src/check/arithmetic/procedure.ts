import { intersects } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, quantitiesOf } from './amount.ts';
import { isInBrackets } from './brackets.ts';
import { between, wordsAfter } from './context.ts';
import { isOneSlipAway, significantDigits, sumOf } from './slip.ts';

/**
 * What a number of files (hồ sơ) is in the handling of administrative procedures.
 *
 * Received = completed + pending; completed = early + on time + late. Trước hạn is also said sớm
 * hạn; quá hạn trễ hạn or chậm hạn; trong hạn chưa đến hạn.
 */
type Role = 'received' | 'completed' | 'early' | 'onTime' | 'late' | 'pending';

/** The nearest word decides, so the narrow ones come first. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['early', /(?:trước|sớm) (?:thời )?hạn/u],
  ['onTime', /đúng (?:thời )?hạn/u],
  ['late', /(?:quá|trễ|chậm) (?:thời )?hạn/u],
  ['pending', /trong (?:thời )?hạn|chưa đến hạn|đang (?:được )?giải quyết|chưa giải quyết/u],
  ['completed', /(?:đã )?giải quyết|đã trả/u],
  ['received', /tiếp nhận/u],
];

/** A sum of files that the identities ask for, and whether it comes out. */
export interface FileIdentity {
  readonly whole: Amount;
  readonly parts: readonly Amount[];
  readonly agrees: boolean;
  /** Its terms stand apart, and only a slip tells that they belong together. */
  readonly isLikely: boolean;
}

/** The identities whose terms a passage states, each once; where a term stands twice nothing is concluded. */
export function findFileIdentities(passage: Passage): readonly FileIdentity[] {
  if (!/hạn|giải quyết/u.test(passage.text)) return [];
  const ofLeads = identityOfLeads(passage);
  if (ofLeads) return [ofLeads];
  const byRole = new Map<Role, Amount[]>();
  for (const { role, amount } of rolesOf(passage)) {
    byRole.set(role, [...(byRole.get(role) ?? []), amount]);
  }
  const one = (role: Role) => (byRole.get(role)?.length === 1 ? byRole.get(role)?.[0] : undefined);
  if ([...byRole.values()].some(({ length }) => length > 1)) return [];
  const [received, completed, early, onTime, late, pending] = (
    ['received', 'completed', 'early', 'onTime', 'late', 'pending'] as const
  ).map(one);
  const given = (...parts: readonly (Amount | undefined)[]) =>
    parts.filter((each) => each !== undefined);
  if (completed && early && onTime && late)
    return [identity(completed, given(early, onTime, late))];
  const isAll = completed && early && onTime && endsSentence(passage, onTime);
  if (isAll && !late && !received && !pending) {
    const parts = given(early, onTime);
    const agrees = intersects(sumOf(parts), completed.range) || !isOneSlipAway(completed, parts);
    return [{ whole: completed, parts, agrees, isLikely: true }];
  }
  if (received && !completed && early && onTime && pending) {
    return [identity(received, given(early, onTime, late, pending))];
  }
  return [];
}

/** Behind it the sentence tells no further number: no file was late, or done in another way. */
function endsSentence(passage: Passage, { mention }: Amount): boolean {
  return !/\d|còn lại|khác/u.test(wordsAfter(passage, mention, 200));
}

/** “Đúng hạn” may be said of all that was not late, the early ones among them; then they are not counted twice. */
function identity(whole: Amount, [early, ...others]: readonly Amount[]): FileIdentity {
  const parts = early ? [early, ...others] : others;
  const agrees = [parts, others].some((some) => intersects(sumOf(some), whole.range));
  return { whole, parts, agrees, isLikely: false };
}

/** What was left from before is told, so that all files to be dealt with are among those received. */
const CARRIED_OVER = /(?:kỳ|quý|tháng|năm) trước chuyển|tồn (?:kỳ|quý|tháng|năm) trước/u;

/** Received = completed + pending, each the first number of its clause; only a slip is told of them. */
function identityOfLeads(passage: Passage): FileIdentity | undefined {
  if (!CARRIED_OVER.test(passage.text)) return undefined;
  const open = quantitiesOf(passage).filter((each) => !isInBrackets(passage, each));
  const leads = rolesOf(passage).filter(({ amount: { mention } }) => {
    const index = open.indexOf(mention);
    const previous = open[index - 1];
    return index >= 0 && (!previous || /[;.]\s/u.test(between(passage, previous, mention)));
  });
  const one = (role: Role) => {
    const found = leads.filter((each) => each.role === role);
    return found.length === 1 ? found[0]?.amount : undefined;
  };
  const [whole, completed, pending] = [one('received'), one('completed'), one('pending')];
  if (!whole || !completed || !pending || significantDigits(whole.mention.text) < 3)
    return undefined;
  const parts = [completed, pending];
  const isSlip = !intersects(sumOf(parts), whole.range) && isOneSlipAway(whole, parts);
  return isSlip ? { whole, parts, agrees: false, isLikely: true } : undefined;
}

/** What the numbers of files in a passage are. */
export function rolesOf(
  passage: Passage,
): readonly { readonly role: Role; readonly amount: Amount }[] {
  const mentions = quantitiesOf(passage);
  if (mentions.length > MOST_NUMBERS) return [];
  return mentions.flatMap((mention, index) => {
    const amount = amountOf(mention);
    if (amount?.dimension !== 'count') return [];
    if (amount.head !== null && amount.head !== 'hồ sơ') return [];
    const from = Math.max(mentions[index - 1]?.end ?? 0, mention.start - 90);
    const before =
      passage.text
        .slice(from, mention.start)
        .split(/[,;:.()]/u)
        .at(-1) ?? '';
    const to = Math.min(mentions[index + 1]?.start ?? passage.text.length, mention.end + 60);
    const after = passage.text.slice(mention.end, to).split(/[,;:.()]/u)[0] ?? '';
    const role = roleIn(before.toLowerCase()) ?? roleIn(after.toLowerCase());
    const mixed = /trước (?:hạn )?và đúng hạn|tỷ lệ/u.test(before.toLowerCase());
    return role && !mixed ? [{ role, amount }] : [];
  });
}

/** A passage with more numbers than this speaks of more than one thing. */
const MOST_NUMBERS = 16;

function roleIn(words: string): Role | undefined {
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0];
}
