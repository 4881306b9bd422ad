/** Who belongs together: teams, their members and how one becomes a member. */
package fi.spiraali.team;
