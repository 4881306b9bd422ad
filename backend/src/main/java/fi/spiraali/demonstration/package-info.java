/** What an empty database shows on a first try: real models without scores and one invented example; never in production. */
package fi.spiraali.demonstration;
