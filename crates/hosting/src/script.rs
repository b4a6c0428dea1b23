//! A module's glue as a function, for a place where no module can be fetched.

use crate::HostingError;

/// What must not be left of a module in a function.
const MODULE: [&str; 3] = ["export ", "import ", "import.meta"];

/// The glue that wasm-bindgen writes for the web, `file`, as the function `name`: called, it gives
/// what the module exports. Its WASM has to be handed to it.
///
/// ```
/// let glue = "export function start() {\n}\nexport { initSync, __wbg_init as default };\n";
/// let function = daejo_hosting::script::function("client.js", "client", glue)?;
/// assert_eq!(
///     function,
///     "const client = () => {\nfunction start() {\n}\nreturn { start, initSync, default: __wbg_init };\n};\n",
/// );
/// # Ok::<(), daejo_hosting::HostingError>(())
/// ```
///
/// # Errors
///
/// Where the glue is of another shape.
pub fn function(file: &str, name: &str, glue: &str) -> Result<String, HostingError> {
    let mut exports = Vec::new();
    let mut body = String::new();
    for line in glue.lines() {
        if let Some(list) = line.strip_prefix("export {") {
            exports.extend(
                list.trim_end_matches([' ', ';', '}'])
                    .split(',')
                    .map(export),
            );
            continue;
        }
        let own = line.strip_prefix("export ").inspect(|declared| {
            exports.extend(declared_name(declared).map(str::to_owned));
        });
        // Only where the glue was not handed its WASM would it reckon an address from its own.
        body.push_str(&own.unwrap_or(line).replace("import.meta.url", "\"\""));
        body.push('\n');
    }
    let is_left = |part: &&str| match part.strip_suffix(' ') {
        Some(_) => body.lines().any(|line| line.trim_start().starts_with(part)),
        None => body.contains(part),
    };
    if let Some(rest) = MODULE.into_iter().find(|part| is_left(part)) {
        let file = file.to_owned();
        return Err(HostingError::Glue { file, rest });
    }
    let exports = exports.join(", ");
    Ok([
        "const ",
        name,
        " = () => {\n",
        &body,
        "return { ",
        &exports,
        " };\n};\n",
    ]
    .concat())
}

/// The name that `function start(…) {` or `class Engine {` declares.
fn declared_name(declaration: &str) -> Option<&str> {
    let (_, named) = declaration.split_once(' ')?;
    let end = named.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'));
    end.and_then(|end| named.get(..end))
}

/// `a` and `a as b` of a list of exports as parts of an object: `a`, `b: a`.
fn export(item: &str) -> String {
    match item.trim().split_once(" as ") {
        Some((own, exported)) => [exported, ": ", own].concat(),
        None => item.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_and_addresses_are_taken_along() {
        let glue = "export class Engine {\n}\nx = new URL('a.wasm', import.meta.url);\n";
        let function = function("a.js", "a", glue).unwrap();
        assert!(function.contains("\nclass Engine {\n"), "{function}");
        assert!(function.contains("new URL('a.wasm', \"\")"), "{function}");
        assert!(function.contains("return { Engine };"), "{function}");
    }

    #[test]
    fn what_is_left_of_a_module_is_told() {
        for (glue, rest) in [
            ("import { a } from './snippets/a.js';", "import "),
            ("f(import.meta);", "import.meta"),
        ] {
            let error = function("a.js", "a", glue).unwrap_err();
            let file = "a.js".to_owned();
            assert_eq!(error, HostingError::Glue { file, rest });
        }
    }
}
