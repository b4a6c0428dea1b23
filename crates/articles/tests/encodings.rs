//! What `decode` takes, what it refuses, and where it says the fault lies.

use daejo_articles::{Cp949Fault, DecodeError, Encoding, decode};
use encoding_rs::{BIG5, EUC_JP, EUC_KR, GBK, KOI8_R, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252};

const KOREAN: &str = "오픈AI가 AWS와 380억 달러(약 54조 원) 계약을 맺었다. “7년간이다.”\n";
const ENGLISH: &str = "Crude settled at $76.30 a barrel.\nGold rose.\n";

fn utf16(text: &str, big: bool) -> Vec<u8> {
    let bytes = |unit: u16| {
        if big {
            unit.to_be_bytes()
        } else {
            unit.to_le_bytes()
        }
    };
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn the_text_comes_back_whole() {
    for text in [
        KOREAN,
        ENGLISH,
        "똠방각하와 펲시맨이 설명했다",
        " \r\n\ttext \u{A0}\r\n",
    ] {
        let marked = format!("\u{FEFF}{text}");
        for (bytes, expect) in [
            (text.as_bytes().to_vec(), (text, Encoding::Utf8)),
            (
                marked.as_bytes().to_vec(),
                (marked.as_str(), Encoding::Utf8),
            ),
            (utf16(&marked, false), (marked.as_str(), Encoding::Utf16Le)),
            (utf16(&marked, true), (marked.as_str(), Encoding::Utf16Be)),
            (utf16(text, false), (text, Encoding::Utf16Le)),
            (utf16(text, true), (text, Encoding::Utf16Be)),
        ] {
            let (found, encoding) = decode(&bytes).unwrap();
            assert_eq!((found.as_str(), encoding), expect);
        }
    }
    assert_eq!(decode(b"").unwrap(), (String::new(), Encoding::Utf8));
}

#[test]
fn korean_in_cp949() {
    for text in [
        KOREAN,
        "똠방각하와 펲시맨이 설명했다고 전했다",
        "계약",
        &KOREAN.repeat(100),
    ] {
        let (bytes, _, lossy) = EUC_KR.encode(text);
        assert!(!lossy);
        assert_eq!(decode(&bytes).unwrap(), (text.to_owned(), Encoding::Cp949));
    }
}

#[test]
fn other_scripts_are_no_korean() {
    for (encoding, text) in [
        (
            WINDOWS_1252,
            "Der Gesamtwert beträgt 38 Milliarden Dollar. Ärzte und Öle überall.",
        ),
        (WINDOWS_1252, "INFORMAÇÃO SOBRE AÇÃO E NEGOCIAÇÃO"),
        (WINDOWS_1252, "“Hello,” she said — it’s fine"),
        (
            WINDOWS_1251,
            "Сумма сделки составила 38 миллиардов долларов. ВСЕГО ЗА ГОД",
        ),
        (KOI8_R, "Сумма сделки составила 38 миллиардов долларов"),
        (
            SHIFT_JIS,
            "契約の総額は380億ドルに達すると発表した。アマゾンと提携する。",
        ),
        (
            EUC_JP,
            "契約の総額は380億ドルに達すると発表した。アマゾンと提携する。",
        ),
        (GBK, "合同总额达到三百八十亿美元，公司周一在声明中表示。"),
        (BIG5, "合約總額達到三百八十億美元，公司週一在聲明中表示。"),
    ] {
        let (bytes, _, lossy) = encoding.encode(text);
        assert!(!lossy);
        let error = decode(&bytes).expect_err(text);
        assert!(
            matches!(
                error,
                DecodeError::Unrecognised {
                    cp949: Cp949Fault::Implausible,
                    ..
                }
            ),
            "{text}: {error}"
        );
    }
}

#[test]
fn faults_and_where_they_lie() {
    let (korean, _, _) = EUC_KR.encode(KOREAN);
    let mut broken = korean.to_vec();
    broken.extend_from_slice(b"\xFF\xFF");
    let cut = [utf16("\u{FEFF}ab", false), vec![b'c']].concat();
    for (bytes, message) in [
        (
            b"abc\x00def".to_vec(),
            "byte 3: NUL byte, so this is a binary file",
        ),
        (
            b"\x89PNG\r\n\x1A\n\x00\x00\x00\rIHDR".to_vec(),
            "byte 8: NUL byte, so this is a binary file",
        ),
        (
            b"\xFF\xFE\x00\x00a\x00\x00\x00".to_vec(),
            "byte 2: NUL byte, so this is a binary file",
        ),
        (
            b"\xEF\xBB\xBFab\xFF".to_vec(),
            "byte 5: invalid UTF-8 sequence, although the file begins with the UTF-8 byte order mark",
        ),
        (
            cut,
            "byte 6: the last UTF-16 code unit is cut off, although the file begins with the UTF-16 byte order mark",
        ),
        (
            b"\xFE\xFF\x00a\xD8\x00\x00b".to_vec(),
            "byte 4: unpaired UTF-16 surrogate, although the file begins with the UTF-16 byte order mark",
        ),
        (
            b"caf\xE9 au lait".to_vec(),
            "byte 3: invalid UTF-8 sequence, and as CP949 it is no Korean text; save the file as UTF-8",
        ),
        (
            broken,
            &format!(
                "byte {}: invalid CP949 sequence (and not UTF-8 from byte 0 on)",
                korean.len()
            ),
        ),
    ] {
        let error = decode(&bytes).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(message.starts_with(&format!("byte {}:", error.offset())));
    }
}
