/** The integrators' feed: every closed profile one may see, in the order of its last change. */
package fi.spiraali.score;
