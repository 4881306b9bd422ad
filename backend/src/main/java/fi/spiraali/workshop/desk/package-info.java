/** Links that let a second facilitator, or the projector's computer, into one workshop without an account. */
package fi.spiraali.workshop.desk;
