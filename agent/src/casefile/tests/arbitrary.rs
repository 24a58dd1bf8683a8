//! Whatever stands in a file, it is read or refused.

use proptest::prelude::*;

use super::*;

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    let key = prop_oneof!["case|referral|persons|schema|names|risk|pid|legal|birth", ".{0,6}"];
    leaf.prop_recursive(6, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::hash_map(key.clone(), inner, 0..8)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_tree_of_values_is_refused_or_read(tree in any_json(), place in 0usize..4) {
        let mut case = first();
        match place {
            0 => case = tree,
            1 => case["persons"] = tree,
            2 => case["persons"][0] = tree,
            _ => case["case"] = tree,
        }

        if let Err(error) = parse(serde_json::to_vec(&case).unwrap()) {
            prop_assert!(!error.to_string().is_empty());
        }
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(
        file in 0usize..12,
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
        keep: bool,
    ) {
        let mut json = examples()[file].1.clone();
        for (at, byte) in damage {
            let at = at.index(json.len());
            json[at] = byte;
        }
        if !keep {
            json.truncate(cut.index(json.len()));
        }

        match parse(json.clone()) {
            Ok(case) => prop_assert_eq!(case.as_json_bytes(), json.as_slice()),
            Err(error) => prop_assert!(error.to_string().len() < 400 * PROBLEMS_MAX),
        }
    }

    #[test]
    fn digits_and_codes_changed_at_random_are_read_or_refused(
        file in 0usize..12,
        at in any::<prop::sample::Index>(),
        value in prop_oneof![
            Just(json!(null)), Just(json!(-1)), Just(json!(1e300)), Just(json!([])), Just(json!({})),
            Just(json!("")), Just(json!("P1")), Just(json!("0000-00-00")), Just(json!("none")),
        ],
    ) {
        let mut case: Value = serde_json::from_slice(&examples()[file].1).unwrap();
        let mut pointers = Vec::new();
        collect(&case, String::new(), &mut pointers);
        *case.pointer_mut(&pointers[at.index(pointers.len())]).unwrap() = value;

        let outcome = parse(serde_json::to_vec(&case).unwrap());

        if let Err(error) = outcome {
            prop_assert!(!error.to_string().is_empty());
        }
    }
}
