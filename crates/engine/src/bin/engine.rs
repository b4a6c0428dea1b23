//! The engine as a module for a worker: `assets/worker.js` calls it.

use daejo_collation::NoMarket;
use daejo_engine::reply;
use daejo_rates::Table;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// The engine with its exchange rates.
#[wasm_bindgen]
pub struct Engine {
    rates: Option<Table>,
}

#[wasm_bindgen]
impl Engine {
    /// With the rates of a file; without any where that is damaged or empty.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(rates: &[u8]) -> Self {
        Self {
            rates: Table::decode(rates).ok(),
        }
    }

    /// The answer to a request, both as bytes.
    #[must_use]
    pub fn ask(&self, request: &[u8]) -> Vec<u8> {
        match &self.rates {
            Some(table) => reply(request, table),
            None => reply(request, &NoMarket),
        }
    }
}
