//! Writes one typed method for each message of `locales/en/*.ftl`, so that a misspelt message or a forgotten variable
//! fails the build; so does a translation that uses what English does not know.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The language whose messages are the measure of the others.
const FIRST: &str = "en";

/// A message: its variables in order of appearance, and its text for the documentation.
struct Message {
    file: String,
    variables: Vec<String>,
    text: String,
}

type Messages = BTreeMap<String, Message>;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=locales");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            println!("cargo:error={fault}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), String> {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo sets CARGO_MANIFEST_DIR")?);
    let locales = root.join("locales");
    let mut languages: Vec<String> = entries(&locales)?.into_iter().filter_map(|path| name(&path)).collect();
    languages.retain(|language| locales.join(language).is_dir());
    let first = read(&locales.join(FIRST))?;
    for language in languages.iter().filter(|language| *language != FIRST) {
        check(&first, &read(&locales.join(language))?)?;
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let code = sources(&locales, &languages)? + &methods(&first);
    std::fs::write(out.join("messages.rs"), code).map_err(|why| format!("messages.rs: {why}"))
}

/// Every message of a language, by name.
fn read(folder: &Path) -> Result<Messages, String> {
    let mut messages = Messages::new();
    for path in ftl_files(folder)? {
        let file = format!("{}/{}", name(folder).unwrap_or_default(), name(&path).unwrap_or_default());
        let source = std::fs::read_to_string(&path).map_err(|why| format!("{file}: {why}"))?;
        let resource = parser::parse(source.as_str()).map_err(|(_, faults)| format!("{file}: {faults:?}"))?;
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                if let Entry::Term(term) = entry {
                    return Err(format!("{file}: the term -{} is not used here: write the words out", term.id.name));
                }
                continue;
            };
            let id = message.id.name.to_owned();
            let Some(value) = message.value else { return Err(format!("{file}: {id} has no text")) };
            let mut seen = Message { file: file.clone(), variables: Vec::new(), text: String::new() };
            pattern(&value, &mut seen).map_err(|fault| format!("{file}: {id} {fault}"))?;
            if seen.text.contains(['<', '>']) {
                return Err(format!("{file}: {id} holds HTML; markup belongs into the template"));
            }
            if messages.contains_key(&id) {
                return Err(format!("{file}: {id} stands twice"));
            }
            messages.insert(id, seen);
        }
    }
    Ok(messages)
}

fn check(first: &Messages, other: &Messages) -> Result<(), String> {
    for (id, message) in other {
        let file = &message.file;
        let Some(original) = first.get(id) else { return Err(format!("{file}: {id} is no message of {FIRST}")) };
        if let Some(variable) = message.variables.iter().find(|variable| !original.variables.contains(variable)) {
            return Err(format!("{file}: {id} uses ${variable}, which {} does not", original.file));
        }
    }
    Ok(())
}

fn pattern(pattern: &Pattern<&str>, seen: &mut Message) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => seen.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => inline_expression(inline, seen)?,
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                inline_expression(selector, seen)?;
                for variant in variants {
                    seen.text.push_str(" / ");
                    self::pattern(&variant.value, seen)?;
                }
            }
        }
    }
    Ok(())
}

fn inline_expression(expression: &InlineExpression<&str>, seen: &mut Message) -> Result<(), String> {
    match expression {
        InlineExpression::VariableReference { id } => {
            if !seen.variables.iter().any(|variable| variable == id.name) {
                seen.variables.push(id.name.to_owned());
            }
            let _ = write!(seen.text, "{{${}}}", id.name);
            Ok(())
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            seen.text.push_str(value);
            Ok(())
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => inline_expression(inline, seen),
            Expression::Select { .. } => Err("nests a choice in a choice".to_owned()),
        },
        InlineExpression::FunctionReference { id, arguments: CallArguments { positional, .. } }
            if id.name == "NUMBER" =>
        {
            positional.iter().try_for_each(|inner| inline_expression(inner, seen))
        }
        InlineExpression::FunctionReference { id, .. } => Err(format!("calls {}, which is no function here", id.name)),
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            Err(format!("refers to {}: write the words out", id.name))
        }
    }
}

/// The sources of every language, in the binary itself: no file is read at run time.
fn sources(locales: &Path, languages: &[String]) -> Result<String, String> {
    let mut code = String::from("const SOURCES: &[(&str, &[&str])] = &[\n");
    for language in languages {
        let _ = write!(code, "    ({language:?}, &[");
        for path in ftl_files(&locales.join(language))? {
            let _ = write!(code, "include_str!({:?}), ", path.display().to_string());
        }
        code.push_str("]),\n");
    }
    code.push_str("];\n\n");
    Ok(code)
}

fn methods(messages: &Messages) -> String {
    let mut code = String::from("/// Names of all messages.\npub const IDS: &[&str] = &[\n");
    for id in messages.keys() {
        let _ = writeln!(code, "    {id:?},");
    }
    code.push_str("];\n\nimpl Texts {\n");
    for (number, (id, message)) in messages.iter().enumerate() {
        let _ = writeln!(
            code,
            "    /// {}",
            message.text.split_whitespace().collect::<Vec<_>>().join(" ").replace('[', "\\[")
        );
        let _ = write!(code, "    pub fn {}(&self", snake(id));
        for variable in &message.variables {
            let kind = if is_count(variable) { "usize" } else { "&str" };
            let _ = write!(code, ", {}: {kind}", snake(variable));
        }
        if message.variables.is_empty() {
            let _ = writeln!(code, ") -> String {{\n        self.always({number})\n    }}\n");
            continue;
        }
        let _ = write!(code, ") -> String {{\n        self.say({id:?}, &[");
        for variable in &message.variables {
            let kind = if is_count(variable) { "Number" } else { "Words" };
            let _ = write!(code, "({variable:?}, Value::{kind}({})), ", snake(variable));
        }
        code.push_str("])\n    }\n\n");
    }
    code.push_str("}\n");
    code
}

/// `count` and `…-count` choose a plural; every other variable is text.
fn is_count(variable: &str) -> bool {
    variable == "count" || variable.ends_with("_count") || variable.ends_with("-count")
}

fn snake(id: &str) -> String {
    id.replace('-', "_").to_lowercase()
}

fn ftl_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    Ok(entries(folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")).collect())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = std::fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let mut paths: Vec<PathBuf> = read.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> Option<String> {
    path.file_name()?.to_str().map(str::to_owned)
}
