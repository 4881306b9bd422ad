/** Spiraali scores social innovations on eleven characteristics and runs the workshops that talk them over. */
package fi.spiraali;
