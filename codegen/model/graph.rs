//! Graphs over types: which of them lead back to themselves, and how deep they lead.

use super::walk::Position;
use super::{Api, Shape, Type, TypeId};

/// For each node of a graph the number of its strongly connected component: nodes that lead to
/// each other have the same, and what a node leads to has no greater one.
///
/// Tarjan's algorithm, without recursion, for the graph may be as deep as a spec is long.
pub fn components(next: &[Vec<usize>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let size = next.len();
    let (mut order, mut low, mut component) = (vec![NEW; size], vec![0; size], vec![NEW; size]);
    let (mut visited, mut closed) = (0, 0);
    let mut open = Vec::new();
    for root in 0..size {
        let mut work = if order[root] == NEW { vec![(root, 0)] } else { Vec::new() };
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                (order[node], low[node]) = (visited, visited);
                visited += 1;
                open.push(node);
            } else {
                low[node] = low[node].min(low[next[node][edge - 1]]);
            }
            let unseen = |edge: &usize| order[next[node][*edge]] == NEW;
            let rest = edge..next[node].len();
            let stop = rest.clone().find(unseen);
            for other in &next[node][edge..stop.unwrap_or(rest.end)] {
                if component[*other] == NEW {
                    low[node] = low[node].min(order[*other]);
                }
            }
            if let Some(edge) = stop {
                work.push((node, edge + 1));
                work.push((next[node][edge], 0));
            } else if low[node] == order[node] {
                while let Some(member) = open.pop() {
                    // Finished: nobody's `low` follows it any more.
                    (component[member], low[member]) = (closed, NEW);
                    if member == node {
                        break;
                    }
                }
                closed += 1;
            }
        }
    }
    component
}

/// Nodes in an order in which what they lead to comes first.
pub fn bottom_up(components: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..components.len()).collect();
    order.sort_by_key(|node| components[*node]);
    order
}

/// Types that lead to each other, and how deep a way through them can be.
#[derive(Clone, Default)]
struct Circle {
    size: usize,
    /// The most levels from one of them to another.
    step: usize,
    /// The longest way from any of them to the bottom that leads to none of the others.
    below: usize,
}

impl Circle {
    /// A way has each of them at most once.
    fn depth(&self) -> usize {
        self.below.max(1) + (self.size - 1) * self.step
    }
}

/// How deep the types of an edition lie inside each other: no way down through lists, fields and names is longer.
pub fn depth(api: &Api) -> usize {
    let steps: Vec<Vec<(usize, usize)>> =
        api.types.iter().map(|definition| steps(&definition.shape)).collect();
    let next = steps.iter().map(|steps| steps.iter().map(|(to, _)| *to).collect()).collect::<Vec<_>>();
    let components = components(&next);
    let mut circles = vec![Circle::default(); steps.len()];
    for index in bottom_up(&components) {
        let mut circle = std::mem::take(&mut circles[components[index]]);
        circle.size += 1;
        for (to, levels) in &steps[index] {
            if components[*to] == components[index] {
                circle.step = circle.step.max(*levels);
            } else {
                circle.below = circle.below.max(circles[components[*to]].depth() + levels);
            }
        }
        circles[components[index]] = circle;
    }
    components.iter().map(|component| circles[*component].depth()).max().unwrap_or_default()
}

/// The types a type leads to, and how many levels below it.
fn steps(shape: &Shape) -> Vec<(usize, usize)> {
    fn visit(ty: &Type, level: usize, found: &mut Vec<(usize, usize)>) {
        if let Type::Named(id, _) = ty {
            found.push((id.0, level));
        }
        for (_, child) in ty.children().into_iter().filter(|(position, _)| position.is_in_value()) {
            visit(child, level + 1, found);
        }
    }
    let mut found = Vec::new();
    match shape {
        Shape::Object(object) => object.fields.iter().for_each(|field| visit(&field.ty, 1, &mut found)),
        Shape::Alias(ty) => visit(ty, 0, &mut found),
        Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {}
    }
    found
}

/// Which types contain themselves by value, and so need an indirection where a language lays
/// values out inline.
pub struct Containment {
    components: Vec<usize>,
}

impl Containment {
    pub fn of(api: &Api) -> Containment {
        let parts = (0..api.types.len()).map(|index| parts(api, TypeId(index))).collect::<Vec<_>>();
        Containment { components: components(&parts) }
    }

    /// Types in an order in which what they contain comes first.
    pub fn bottom_up(&self) -> Vec<usize> {
        bottom_up(&self.components)
    }

    /// Whether a value of a type that is a part of a value of `owner` can hold a value of `owner`,
    /// without an array, a record or a promise in between.
    pub fn leads_back(&self, part: TypeId, owner: TypeId) -> bool {
        self.components[part.0] == self.components[owner.0]
    }
}

fn parts(api: &Api, id: TypeId) -> Vec<usize> {
    let mut found = Vec::new();
    match &api[id].shape {
        Shape::Object(object) => object.fields.iter().for_each(|field| inline(&field.ty, &mut found)),
        Shape::Alias(ty) => inline(ty, &mut found),
        Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {}
    }
    found
}

fn inline(ty: &Type, found: &mut Vec<usize>) {
    ty.reach(Position::is_inline, &mut |id, _| found.push(id.0));
}
