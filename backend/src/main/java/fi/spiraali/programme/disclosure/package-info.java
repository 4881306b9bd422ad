/**
 * What may be published of a programme so that no single innovation can be told from it: by two rules on groups, held over
 * everything that was published before.
 *
 * <p>A result is what one innovation's latest closed round says; it is shown of groups only, as how many innovations
 * stand at each value. Such counts add up and subtract, so whoever reads them knows every weighted sum of the groups as
 * well: all innovations less those of one county are those of the others, and all of today less all of yesterday are
 * whoever came and went. Hence a group is shown only when it has five innovations, and when no weighting of it with
 * everything shown so far rests on fewer than three innovations, nor on one innovation beside those that somebody knows:
 * a team its own, an account those of every team it is a member of. That is a question about the space the groups span,
 * and has an exact answer.
 *
 * <p>It is asked of each characteristic by itself, among the innovations that have a value there, and once more of who is
 * counted at all, since a table also says how many have none.
 *
 * <p>What it does not hide: where all of a group agree, or where counts, being whole numbers, leave one way to share
 * them out; and anything that teams tell one another. Several accounts of one person can't be told from several persons,
 * nor is it remembered who was a member of a team before or becomes one after an edition.
 */
package fi.spiraali.programme.disclosure;
