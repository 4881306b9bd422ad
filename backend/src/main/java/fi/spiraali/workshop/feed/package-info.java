/** Tells console, projector and phones that something has changed, on every node; what it is they read by GET. */
package fi.spiraali.workshop.feed;
