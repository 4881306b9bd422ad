/** What a programme shows of its innovations' results: spread and change over groups of them, never one by one. */
package fi.spiraali.programme.overview;
