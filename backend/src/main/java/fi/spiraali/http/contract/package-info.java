/** What the contract says of every operation beyond its types: how it answers and refuses, in words and by example. */
package fi.spiraali.http.contract;
