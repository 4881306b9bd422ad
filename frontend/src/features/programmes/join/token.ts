/** Under this name the tab keeps a programme's link while its reader signs in. */
export const programmeToken = 'programme'
