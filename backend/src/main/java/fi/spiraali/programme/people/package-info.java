/** Who runs and who evaluates a programme, and the two links that bring evaluators and teams to it. */
package fi.spiraali.programme.people;
