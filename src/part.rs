//! The parts of the page: components that share one life.
//!
//! Yew compiles what mounts, compares, renders and drops a component for each component anew,
//! some 2.6 KB a piece. Here it does so once, for [`Part`], which holds any component.

use std::any::Any;
use std::rc::Rc;

use yew::functional::{FunctionProvider, Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::{Key, VComp, VNode};

/// A component with its properties, whichever it is.
trait Held: Any {
    fn run(&self, hooks: &mut HookContext) -> HtmlResult;

    fn as_any(&self) -> &dyn Any;

    fn equals(&self, other: &dyn Any) -> bool;
}

struct Holding<C: FunctionProvider>(C::Properties);

impl<C: FunctionProvider + 'static> Held for Holding<C> {
    fn run(&self, hooks: &mut HookContext) -> HtmlResult {
        C::run(hooks, &self.0)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn equals(&self, other: &dyn Any) -> bool {
        let other = other.downcast_ref::<Self>();
        other.is_some_and(|other| other.0 == self.0)
    }
}

/// Properties of [`Part`].
#[derive(Properties)]
struct PartProps {
    held: Rc<dyn Held>,
}

impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        self.held.equals(other.held.as_any())
    }
}

/// The component that holds another.
#[component]
fn Part(props: &PartProps) -> HtmlResult {
    use_held(&*props.held)
}

struct Run<'a>(&'a dyn Held);

impl Hook for Run<'_> {
    type Output = HtmlResult;

    fn run(self, hooks: &mut HookContext) -> HtmlResult {
        self.0.run(hooks)
    }
}

/// All hooks of the component that is held, as one.
fn use_held(held: &dyn Held) -> Run<'_> {
    Run(held)
}

/// The component `C` with these properties. It renders again when they have changed.
///
/// To Yew all parts are one component: two with hooks of their own must not take each other's
/// place among the children of an element.
pub fn part<C: FunctionProvider + 'static>(props: C::Properties) -> Html {
    held(Rc::new(Holding::<C>(props)), None)
}

/// As [`part`], in a list of parts that `key` tells apart.
pub fn keyed<C: FunctionProvider + 'static>(key: usize, props: C::Properties) -> Html {
    held(Rc::new(Holding::<C>(props)), Some(key.into()))
}

fn held(held: Rc<dyn Held>, key: Option<Key>) -> Html {
    VNode::VComp(Rc::new(VComp::new::<Part>(
        Rc::new(PartProps { held }),
        key,
    )))
}
