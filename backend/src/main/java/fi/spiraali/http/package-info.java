/** What every resource shares on the wire: one error shape, strict JSON, pages and cursors, ETags, the clock. */
package fi.spiraali.http;
