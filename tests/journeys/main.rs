//! What a reader does with the site, from opening it to following a figure to its sentence.

mod anywhere;
mod evidence;
mod facets;
mod figures;
mod files;
mod findings;
mod first_act;
mod hosting;
mod keys;
mod links;
mod looks;
mod offline;
mod own;
mod pictures;
mod seeds;
mod single;
mod telephone;
mod texts;
mod tools;
mod wording;
