//! The built page judged by programs that others have made for that, and under a heavy load.

mod accessibility;
mod edition;
mod lighthouse;
mod load;
mod markup;
mod smoothness;
