/** What a language says of death, violence, abuse and grave illness, and the idioms that only borrow such words. */
export type Grave = { words: RegExp; idioms: RegExp }
