/** What is kept about people, for how long, and how they get it or have it erased. */
package fi.spiraali.privacy;
