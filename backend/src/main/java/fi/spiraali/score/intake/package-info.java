/** Closed rounds that come from elsewhere in a spreadsheet: read strictly, checked whole, then written at once. */
package fi.spiraali.score.intake;
