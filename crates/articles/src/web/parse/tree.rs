//! The tree that the parser makes of a page.

use std::borrow::Cow;
use std::cell::{RefCell, RefMut};
use std::mem;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName};

/// The document, a list of nodes that name each other by their places in it.
pub(super) struct Tree(RefCell<Vec<Node>>);

#[derive(Default)]
pub(super) struct Node {
    pub(super) what: What,
    parent: Option<usize>,
    children: Vec<usize>,
    /// Of a `<template>`: what it holds, which is no part of the page.
    template: Option<usize>,
}

#[derive(Default)]
pub(super) enum What {
    Element(QualName, Vec<Attribute>),
    Text(String),
    /// The document, a comment, what a template holds.
    #[default]
    Other,
}

/// The document itself.
const ROOT: usize = 0;

impl Tree {
    pub(super) fn new() -> Self {
        Self(RefCell::new(vec![Node::default()]))
    }

    fn add(&self, what: What) -> usize {
        let mut nodes = self.0.borrow_mut();
        nodes.push(Node {
            what,
            ..Node::default()
        });
        nodes.len() - 1
    }

    pub(super) fn node(&self, at: usize) -> Option<RefMut<'_, Node>> {
        RefMut::filter_map(self.0.borrow_mut(), |nodes| nodes.get_mut(at)).ok()
    }

    pub(super) fn children(&self, at: usize) -> Vec<usize> {
        self.node(at)
            .map(|node| node.children.clone())
            .unwrap_or_default()
    }

    fn parent(&self, at: usize) -> Option<usize> {
        self.node(at)?.parent
    }

    /// Puts a node, or a text, among the children of `parent`: before the one at this place.
    fn insert(&self, parent: usize, place: usize, child: NodeOrText<usize>) {
        let child = match child {
            NodeOrText::AppendNode(child) => {
                self.take_out(child);
                child
            }
            NodeOrText::AppendText(text) => {
                let before = self
                    .node(parent)
                    .and_then(|node| node.children.get(place.checked_sub(1)?).copied());
                if let Some(mut before) = before.and_then(|before| self.node(before))
                    && let What::Text(there) = &mut before.what
                {
                    there.push_str(&text);
                    return;
                }
                self.add(What::Text(text.to_string()))
            }
        };
        if let Some(mut child) = self.node(child) {
            child.parent = Some(parent);
        }
        if let Some(mut parent) = self.node(parent) {
            let place = place.min(parent.children.len());
            parent.children.insert(place, child);
        }
    }

    fn append_to(&self, parent: usize, child: NodeOrText<usize>) {
        let place = self.node(parent).map_or(0, |node| node.children.len());
        self.insert(parent, place, child);
    }

    fn take_out(&self, at: usize) {
        let parent = self.node(at).and_then(|mut node| node.parent.take());
        if let Some(mut parent) = parent.and_then(|parent| self.node(parent)) {
            parent.children.retain(|child| *child != at);
        }
    }

    /// The elements of the page in order, as `what` sees each: its name and its attributes.
    pub(super) fn all<T>(
        &self,
        mut what: impl FnMut(usize, &str, &[Attribute]) -> Option<T>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        let mut open = vec![ROOT];
        while let Some(at) = open.pop() {
            if let Some(node) = self.node(at)
                && let What::Element(name, attributes) = &node.what
            {
                found.extend(what(at, &name.local, attributes));
            }
            open.extend(self.children(at).into_iter().rev());
        }
        found
    }

    pub(super) fn find(&self, is_sought: impl Fn(&str, &[Attribute]) -> bool) -> Option<usize> {
        let found = self.all(|at, name, attributes| is_sought(name, attributes).then_some(at));
        found.into_iter().next()
    }

    /// The texts straight in an element.
    pub(super) fn text(&self, at: usize) -> String {
        let children = self.children(at).into_iter();
        let texts = children.filter_map(|child| match &self.node(child)?.what {
            What::Text(text) => Some(text.clone()),
            _ => None,
        });
        texts.collect()
    }
}

pub(super) fn value<'a>(attributes: &'a [Attribute], name: &str) -> Option<&'a str> {
    let mut all = attributes.iter();
    let found = all.find(|attribute| &*attribute.name.local == name)?;
    Some(&found.value)
}

/// The name of an element; that of what is none is empty.
#[derive(Debug)]
pub(super) struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl TreeSink for Tree {
    type Handle = usize;
    type Output = Self;
    type ElemName<'a> = Name;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> usize {
        ROOT
    }

    fn elem_name(&self, target: &usize) -> Name {
        let node = self.node(*target);
        Name(match node.as_ref().map(|node| &node.what) {
            Some(What::Element(name, _)) => name.clone(),
            _ => QualName::new(None, Namespace::default(), LocalName::default()),
        })
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, flags: ElementFlags) -> usize {
        let element = self.add(What::Element(name, attrs));
        if flags.template {
            let template = self.add(What::Other);
            if let Some(mut node) = self.node(element) {
                node.template = Some(template);
            }
        }
        element
    }

    fn create_comment(&self, _: StrTendril) -> usize {
        self.add(What::Other)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        self.add(What::Other)
    }

    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        self.append_to(*parent, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &usize,
        prev_element: &usize,
        child: NodeOrText<usize>,
    ) {
        if self.parent(*element).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append_to(*prev_element, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &usize) -> usize {
        let template = self.node(*target).and_then(|node| node.template);
        template.unwrap_or(*target)
    }

    fn same_node(&self, x: &usize, y: &usize) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &usize, new_node: NodeOrText<usize>) {
        if let NodeOrText::AppendNode(node) = &new_node {
            self.take_out(*node);
        }
        let Some(parent) = self.parent(*sibling) else {
            return;
        };
        // What is moved before a table is moved to the end of what is read until then.
        let place = self
            .node(parent)
            .and_then(|node| node.children.iter().rposition(|at| at == sibling));
        self.insert(parent, place.unwrap_or_default(), new_node);
    }

    fn add_attrs_if_missing(&self, target: &usize, attrs: Vec<Attribute>) {
        if let Some(mut node) = self.node(*target)
            && let What::Element(_, there) = &mut node.what
        {
            for attribute in attrs {
                if value(there, &attribute.name.local).is_none() {
                    there.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &usize) {
        self.take_out(*target);
    }

    fn reparent_children(&self, node: &usize, new_parent: &usize) {
        let children = self
            .node(*node)
            .map(|mut node| mem::take(&mut node.children));
        for child in children.unwrap_or_default() {
            if let Some(mut child) = self.node(child) {
                child.parent = None;
            }
            self.append_to(*new_parent, NodeOrText::AppendNode(child));
        }
    }
}
