/** Who is in the room: participants who joined by the code, and the groups they work in. */
package fi.spiraali.workshop.people;
