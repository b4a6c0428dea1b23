//! What a reader does with the site, from opening it to following a figure to its sentence.

mod evidence;
mod figures;
mod hosting;
mod links;
mod looks;
mod pictures;
mod seeds;
mod texts;
mod tools;
