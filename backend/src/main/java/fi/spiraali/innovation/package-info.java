/** What is assessed: a social innovation, its place on the spiral and in the country, and its latest picture. */
package fi.spiraali.innovation;
