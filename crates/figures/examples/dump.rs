//! scratch
use daejo_figures::*;
fn main() {
    let mut a = std::env::args().skip(1);
    let f = a.next().unwrap();
    let p = a.next().and_then(|d| calendar::parse_iso(&d)).map(calendar::Interval::of_day);
    let t = std::fs::read_to_string(f).unwrap();
    let r = read(&t, p);
    for (i, m) in r.mentions.iter().enumerate() {
        let v = match &m.value {
            Value::Quantity(q) => format!("{}{} {} ±{}", q.value.normalize(), q.hi.map(|h| format!("..{}{}", h.normalize(), if q.hi_open {"("} else {""})).unwrap_or_default(), q.unit.clone().unwrap_or_default(), q.place.normalize()),
            Value::Date(d) => format!("{:?} {} {:?}", d.iso, d.interval.map(|i| i.to_string()).unwrap_or("?".into()), d.basis),
            o => format!("{o:?}"),
        };
        println!("{i:3} {:?} [{}] {v}{}{}{}", m.kind, &t[m.span.clone()], if m.approx {" ~"} else {""}, m.bound.map(|b| format!(" {}{}", b.name(), if m.strict {"!"} else {""})).unwrap_or_default(), m.pair.map(|p| format!(" ={p}")).unwrap_or_default());
    }
    for n in r.notes { println!("   skip {:?} [{}]", n.reason, &t[n.span]); }
}
