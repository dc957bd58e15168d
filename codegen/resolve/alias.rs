//! Aliases that lead back to themselves and so stand for nothing, or that never come to an end.

#![deny(clippy::wildcard_enum_match_arm)]

use std::collections::HashMap;

use crate::diagnostic::{Diagnostics, Rule};
use crate::model::graph::{bottom_up, components};
use crate::model::walk::Position;
use crate::model::{Api, Shape, Type, kind};

use super::extent::Extent;
use super::scope::Scope;

/// As many names may stand for each other.
const MOST_NAMES: usize = 1_000;

/// So deep may lists and unions under names of their own lie inside each other; whoever writes such
/// a type out or reads its values goes down as deep.
const DEEPEST: usize = 256;

/// So much may stand under a name, what its own names stand for included: each that names another one twice is twice
/// as much.
const MOST: u64 = 100_000;

/// Reports circular aliases; each then stands for `any`, so that looking through aliases ends.
pub fn break_cycles(api: &mut Api, scope: &Scope, diagnostics: &mut Diagnostics) {
    // First those that are nothing but each other; only then may an alias be looked through.
    for follow in [direct as fn(&Api, usize) -> Vec<usize>, transparent] {
        let next: Vec<Vec<usize>> = (0..api.types.len()).map(|index| follow(api, index)).collect();
        let components = components(&next);
        let mut sizes: HashMap<usize, usize> = HashMap::new();
        components.iter().for_each(|component| *sizes.entry(*component).or_default() += 1);
        for index in 0..api.types.len() {
            let size = sizes.get_mut(&components[index]);
            // A circle is reported once, where it begins in the spec.
            let reported = match size {
                Some(0) => true,
                Some(size) if *size > 1 || next[index].contains(&index) => std::mem::take(size) == 0,
                _ => continue,
            };
            api.types[index].shape = Shape::Alias(Type::Any);
            if reported {
                continue;
            }
            let declared = &scope.types[index];
            let title = format!("the type `{}` is defined by itself", declared.name);
            diagnostics
                .report(Rule::CircularType, &declared.place.at("type"), title, "this leads back to where it came from")
                .help("a type may contain itself in a field of an object, or in an arm of a union of different kinds");
        }
    }
    break_depths(api, scope, diagnostics);
}

/// Reports names that lead deeper than anybody follows.
fn break_depths(api: &mut Api, scope: &Scope, diagnostics: &mut Diagnostics) {
    let next: Vec<Vec<usize>> = (0..api.types.len()).map(|index| inside(api, index)).collect();
    let components = components(&next);
    // Names on the longest way down, and lists and unions.
    let mut depths: Vec<[usize; 2]> = vec![[0, 0]; next.len()];
    let mut extents = vec![Extent::default(); next.len()];
    for index in bottom_up(&components) {
        let Shape::Alias(ty) = &api.types[index].shape else { continue };
        let is_list = usize::from(!matches!(ty, Type::Named(..)) && !next[index].is_empty());
        let below = next[index].iter().filter(|other| components[**other] != components[index]);
        let deepest = |part: usize| below.clone().map(|other| depths[*other][part]).max().unwrap_or(0);
        depths[index] = [deepest(0) + 1, deepest(1) + is_list];
        extents[index] = Extent::of(ty, &extents);
        let (title, label) = match depths[index] {
            [names, _] if names > MOST_NAMES => {
                (format!("leads through more than {MOST_NAMES} names"), "too deep to be followed")
            }
            [_, lists] if lists > DEEPEST => {
                (format!("is nested more than {DEEPEST} levels deep"), "too deep to be followed")
            }
            _ if extents[index].own > MOST => {
                (format!("stands for more than {MOST} types"), "too much to be written out")
            }
            _ => continue,
        };
        depths[index] = [0, 0];
        extents[index] = Extent::default();
        api.types[index].shape = Shape::Alias(Type::Any);
        let declared = &scope.types[index];
        let title = format!("`{}` {title}", declared.name);
        diagnostics
            .report(Rule::TooLarge, &declared.place.at("type"), title, label)
            .help("let it stand for something less, or for `any`");
    }
}

/// The aliases an alias consists of, without anything in between.
fn direct(api: &Api, index: usize) -> Vec<usize> {
    let mut found = Vec::new();
    if let Shape::Alias(ty) = &api.types[index].shape {
        mentioned(ty, false, &mut found);
    }
    found
}

/// The aliases an alias mentions.
fn inside(api: &Api, index: usize) -> Vec<usize> {
    let mut found = Vec::new();
    if let Shape::Alias(ty) = &api.types[index].shape {
        mentioned(ty, true, &mut found);
    }
    found
}

/// The same, unless it is a union that is a type of its own.
fn transparent(api: &Api, index: usize) -> Vec<usize> {
    match &api.types[index].shape {
        Shape::Alias(ty) if kind::kinds(api, ty).arms() < 2 => inside(api, index),
        Shape::Alias(_) | Shape::Object(_) | Shape::Enum(_) | Shape::Codes(_) | Shape::Host => Vec::new(),
    }
}

fn mentioned(ty: &Type, inside: bool, found: &mut Vec<usize>) {
    let through = if inside { Position::is_held } else { Position::is_inline };
    ty.reach(through, &mut |id, _| found.push(id.0));
}
