//! Pictures with everything that cameras and programs put beside the pixels.

use std::io::Cursor;

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use image::{ImageFormat, Rgb, RgbImage};
use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::png::{Png, PngChunk};
use img_parts::{ImageEXIF as _, ImageICC as _};

use super::{PLANTED, assert_gone, on_bench, rebuilt, refusal, removed};
use crate::attachment::{AttachmentError, Complete, Kind, Limits};

/// Left half red, right half blue.
fn pixels() -> RgbImage {
    RgbImage::from_fn(32, 16, |x, _| if x < 16 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) })
}

fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    pixels().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Position, author and thumbnail, and a picture that lies on its side.
fn camera_data(orientation: u16) -> Vec<u8> {
    let field = |tag, ifd_num, value| Field { tag, ifd_num, value };
    let degrees = vec![Rational { num: 17, denom: 1 }; 3];
    let fields = [
        field(Tag::Orientation, In::PRIMARY, Value::Short(vec![orientation])),
        field(Tag::Artist, In::PRIMARY, Value::Ascii(vec![PLANTED.into()])),
        field(Tag::GPSLatitude, In::PRIMARY, Value::Rational(degrees)),
        field(Tag::GPSAreaInformation, In::PRIMARY, Value::Undefined(PLANTED.into(), 0)),
    ];
    let thumbnail = encoded(ImageFormat::Jpeg);
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    writer.set_jpeg(&thumbnail, In::THUMBNAIL);
    let mut bytes = Cursor::new(Vec::new());
    writer.write(&mut bytes, false).unwrap();
    bytes.into_inner()
}

fn camera_jpeg(orientation: u16) -> Vec<u8> {
    let mut jpeg = Jpeg::from_bytes(encoded(ImageFormat::Jpeg).into()).unwrap();
    jpeg.set_exif(Some(camera_data(orientation).into()));
    jpeg.set_icc_profile(Some(PLANTED.as_bytes().into()));
    let xmp = format!("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{PLANTED}</x:xmpmeta>");
    for (marker, content) in [
        (markers::APP1, xmp),
        (markers::COM, PLANTED.to_owned()),
        (markers::APP13, PLANTED.to_owned()),
    ] {
        let segment = JpegSegment::new_with_contents(marker, content.into_bytes().into());
        jpeg.segments_mut().insert(1, segment);
    }
    let mut bytes = jpeg.encoder().bytes().to_vec();
    bytes.extend_from_slice(PLANTED.as_bytes()); // behind the end, where phones put films
    bytes
}

#[test]
fn nothing_but_pixels_is_left_of_a_photograph() {
    let photograph = camera_jpeg(1);

    let rebuilt = rebuilt(&photograph);

    assert_eq!(rebuilt.kind, Kind::Jpeg);
    assert_gone(&rebuilt);
    for what in [
        "GPS position",
        "author",
        "thumbnail",
        "description",
        "colour profile",
        "comment",
        "data behind the picture",
    ] {
        assert!(removed(&rebuilt, what) > 0, "{what} is not named");
    }
    let mut read = Cursor::new(&rebuilt.bytes);
    assert!(exif::Reader::new().read_from_container(&mut read).is_err(), "camera data is left");
    assert!(matches!(rebuilt.extract.complete, Complete::None(_)));
}

#[test]
fn the_pixels_are_kept_and_turned_as_the_camera_meant_them() {
    const TURNED_RIGHT: u16 = 6;

    let upright = image::load_from_memory(&rebuilt(&camera_jpeg(1)).bytes).unwrap().to_rgb8();
    let turned = image::load_from_memory(&rebuilt(&camera_jpeg(TURNED_RIGHT)).bytes).unwrap();

    let near =
        |pixel: &Rgb<u8>, to: [u8; 3]| pixel.0.iter().zip(to).all(|(a, b)| a.abs_diff(b) < 30);
    assert!(near(upright.get_pixel(4, 8), [200, 0, 0]));
    assert!(near(upright.get_pixel(28, 8), [0, 0, 200]));
    assert_eq!((turned.width(), turned.height()), (16, 32));
    assert!(near(turned.to_rgb8().get_pixel(8, 4), [200, 0, 0]));
    assert!(near(turned.to_rgb8().get_pixel(8, 28), [0, 0, 200]));
}

fn noted_png() -> Vec<u8> {
    let mut png = Png::from_bytes(encoded(ImageFormat::Png).into()).unwrap();
    let chunks = [
        (*b"tEXt", format!("Author\0{PLANTED}").into_bytes()),
        (*b"iTXt", format!("XML:com.adobe.xmp\0\0\0\0\0{PLANTED}").into_bytes()),
        (*b"prVt", PLANTED.as_bytes().to_vec()),
        (*b"tIME", vec![7, 234, 11, 25, 9, 0, 0]),
    ];
    for (kind, content) in chunks {
        png.chunks_mut().insert(1, PngChunk::new(kind, content.into()));
    }
    png.set_exif(Some(camera_data(1).into()));
    png.encoder().bytes().to_vec()
}

#[test]
fn nothing_but_pixels_is_left_of_a_screenshot() {
    let rebuilt = rebuilt(&noted_png());

    assert_eq!(rebuilt.kind, Kind::Png);
    assert_gone(&rebuilt);
    for what in ["GPS position", "author", "text", "date"] {
        assert!(removed(&rebuilt, what) > 0, "{what} is not named");
    }
    let kept = image::load_from_memory(&rebuilt.bytes).unwrap().to_rgb8();
    assert_eq!(kept, pixels());
}

#[test]
fn a_webp_becomes_a_picture_that_every_program_opens() {
    let rebuilt = rebuilt(&encoded(ImageFormat::WebP));

    assert_eq!(rebuilt.kind, Kind::Jpeg);
    assert_eq!(image::guess_format(&rebuilt.bytes).unwrap(), ImageFormat::Jpeg);
}

#[test]
fn a_picture_that_claims_to_be_huge_is_refused_before_it_is_unpacked() {
    let mut png = Png::from_bytes(encoded(ImageFormat::Png).into()).unwrap();
    let mut header = png.chunks()[0].contents().to_vec();
    header[..8].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]); // 65,536 by 65,536
    png.chunks_mut()[0] = PngChunk::new(*b"IHDR", header.into());

    assert_eq!(refusal(&png.encoder().bytes()), AttachmentError::Bomb);
}

#[test]
fn a_picture_above_the_bound_for_memory_is_refused() {
    let limits = Limits { picture_len: 1000, ..Limits::default() };

    let refused = on_bench(&encoded(ImageFormat::Png), limits);

    assert_eq!(refused.err(), Some(AttachmentError::Bomb));
}
