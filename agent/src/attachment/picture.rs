//! Pictures: the pixels are decoded, turned as the camera meant them, and encoded again.

use std::io::Cursor;

use exif::{Context, In, Tag};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageDecoder, ImageEncoder as _, ImageError, ImageFormat, ImageReader};
use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;

use super::{AttachmentError, Complete, Extract, Kind, Limits, Rebuilt, Tally};

/// Quality of pictures with lossy compression, 1 to 100: the eye sees no difference, and what a
/// camera hides in the coefficients goes.
const JPEG_QUALITY: u8 = 90;

const NO_TEXT: &str = "a picture: what is written or seen in it was not checked";

#[expect(clippy::wildcard_enum_match_arm, reason = "only three formats come here")]
pub(super) fn rebuild(
    bytes: &[u8],
    format: ImageFormat,
    limits: &Limits,
) -> Result<Rebuilt, AttachmentError> {
    let mut tally = Tally::default();
    let mut decoder = decoder(bytes, format, limits)?;
    let orientation = decoder.orientation().map_err(refusal)?;
    count_metadata(&mut decoder, &mut tally);
    count_segments(bytes, format, &mut tally);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    picture.apply_orientation(orientation);
    let (kind, rebuilt) = match format {
        ImageFormat::Jpeg => (Kind::Jpeg, to_jpeg(&picture)?),
        // Written without loss, a photograph in WebP would be ten times its size.
        ImageFormat::WebP if !picture.color().has_alpha() => (Kind::Jpeg, to_jpeg(&picture)?),
        _ => (Kind::Png, to_png(&picture)?),
    };
    after_check(&rebuilt, kind)?;
    Ok(Rebuilt {
        kind,
        parts: vec![rebuilt.clone()],
        bytes: rebuilt,
        removed: tally.into_list(),
        extract: Extract::new(String::new(), Complete::None(NO_TEXT)),
    })
}

/// A JPEG encoded again for a place inside a document: not turned, since only its page turns it.
/// Says too how many colour components it has now, and had.
pub(super) fn again(bytes: &[u8], limits: &Limits) -> Result<Inner, AttachmentError> {
    let mut tally = Tally::default();
    let mut decoder = decoder(bytes, ImageFormat::Jpeg, limits)?;
    count_metadata(&mut decoder, &mut tally);
    let had = decoder.original_color_type().channel_count();
    let picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    let has = if picture.color().has_color() { 3 } else { 1 };
    Ok(Inner { bytes: to_jpeg(&picture)?, had, has, tally })
}

/// A picture for a place inside a document.
pub(super) struct Inner {
    pub(super) bytes: Vec<u8>,
    pub(super) had: u8,
    pub(super) has: u8,
    pub(super) tally: Tally,
}

fn decoder<'a>(
    bytes: &'a [u8],
    format: ImageFormat,
    limits: &Limits,
) -> Result<impl ImageDecoder + 'a, AttachmentError> {
    let mut bounds = image::Limits::default();
    bounds.max_image_width = Some(limits.picture_side);
    bounds.max_image_height = Some(limits.picture_side);
    bounds.max_alloc = Some(limits.picture_len);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(bounds);
    let decoder = reader.into_decoder().map_err(refusal)?;
    if decoder.total_bytes() > limits.picture_len {
        return Err(AttachmentError::Bomb);
    }
    Ok(decoder)
}

fn refusal(error: ImageError) -> AttachmentError {
    match error {
        ImageError::Limits(_) => AttachmentError::Bomb,
        ImageError::Unsupported(_) => AttachmentError::Picture,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::IoError(_) => AttachmentError::Damaged,
    }
}

fn to_jpeg(picture: &DynamicImage) -> Result<Vec<u8>, AttachmentError> {
    let flat = if picture.color().has_color() {
        DynamicImage::ImageRgb8(picture.to_rgb8())
    } else {
        DynamicImage::ImageLuma8(picture.to_luma8())
    };
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY)
        .write_image(flat.as_bytes(), flat.width(), flat.height(), flat.color().into())
        .map_err(refusal)?;
    Ok(out)
}

fn to_png(picture: &DynamicImage) -> Result<Vec<u8>, AttachmentError> {
    let mut out = Vec::new();
    PngEncoder::new(&mut out)
        .write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into())
        .map_err(refusal)?;
    Ok(out)
}

/// Counts what the decoder knows of. What it cannot read is left behind all the same.
fn count_metadata(decoder: &mut impl ImageDecoder, tally: &mut Tally) {
    if let Ok(Some(bytes)) = decoder.exif_metadata() {
        count_exif(bytes, tally);
    }
    let present =
        |found: Result<Option<Vec<u8>>, ImageError>| usize::from(matches!(found, Ok(Some(_))));
    tally.add_many("description", "XMP", present(decoder.xmp_metadata()));
    tally.add_many("description", "IPTC", present(decoder.iptc_metadata()));
    tally.add_many("colour profile", "ICC", present(decoder.icc_profile()));
}

fn count_exif(bytes: Vec<u8>, tally: &mut Tally) {
    tally.add("camera data", "EXIF");
    let Ok(exif) = exif::Reader::new().read_raw(bytes) else { return };
    let any = |test: &dyn Fn(&exif::Field) -> bool| usize::from(exif.fields().any(test));
    let position = |field: &exif::Field| field.tag.context() == Context::Gps;
    tally.add_many("GPS position", "EXIF", any(&position));
    let named = |field: &exif::Field| [Tag::Artist, Tag::Copyright].contains(&field.tag);
    tally.add_many("author", "EXIF", any(&named));
    let dated = |field: &exif::Field| [Tag::DateTime, Tag::DateTimeOriginal].contains(&field.tag);
    tally.add_many("date", "EXIF", any(&dated));
    tally.add_many("thumbnail", "EXIF", any(&|field| field.ifd_num == In::THUMBNAIL));
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other formats are not looked at")]
fn count_segments(bytes: &[u8], format: ImageFormat, tally: &mut Tally) {
    let owned = || bytes.to_vec().into();
    match format {
        ImageFormat::Jpeg => {
            let Ok(jpeg) = Jpeg::from_bytes(owned()) else { return };
            let comments = jpeg.segments_by_marker(markers::COM).count();
            tally.add_many("comment", "JPEG", comments);
        }
        ImageFormat::Png => {
            let Ok(png) = Png::from_bytes(owned()) else { return };
            let count = |kinds: &[&[u8; 4]]| {
                png.chunks().iter().filter(|chunk| kinds.contains(&&chunk.kind())).count()
            };
            tally.add_many("text", "PNG", count(&[b"tEXt", b"zTXt", b"iTXt"]));
            tally.add_many("date", "PNG", count(&[b"tIME"]));
            tally.add_many("further picture", "PNG", count(&[b"fdAT"]));
        }
        _ => {}
    }
}

/// Looks at what was written: a picture, and not one piece that is anything else.
fn after_check(bytes: &[u8], kind: Kind) -> Result<(), AttachmentError> {
    let clean = if kind == Kind::Jpeg {
        let jpeg = Jpeg::from_bytes(bytes.to_vec().into()).map_err(|_| AttachmentError::Left)?;
        let plain = |marker| {
            [markers::APP0, markers::DQT, markers::DHT, markers::DRI, markers::SOS]
                .contains(&marker)
                || (markers::SOF0..=markers::SOF2).contains(&marker)
        };
        jpeg.segments().iter().all(|segment| plain(segment.marker()))
    } else {
        let png = Png::from_bytes(bytes.to_vec().into()).map_err(|_| AttachmentError::Left)?;
        let plain = |kind: [u8; 4]| [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"].contains(&&kind);
        png.chunks().iter().all(|chunk| plain(chunk.kind()))
    };
    if clean { Ok(()) } else { Err(AttachmentError::Left) }
}
