//! Words that are nobody's name: ordinary English, titles, words for kinds of places, and countries,
//! provinces and large towns, which identify nobody.

use std::collections::HashSet;

use ring::digest::{SHA256, digest};

use super::LeakError;
use super::fold::Folded;
use super::hashes::{Hashes, lines};
use super::script::Script;

/// Ordinary English words (docs/leak-check.md names their source and licence).
const ENGLISH: &str = include_str!("../../data/leak/english.txt");
/// SHA-256 of the list, so that a damaged program notices instead of overlooking names.
const ENGLISH_SHA256: &str = include_str!("../../data/leak/english.txt.sha256");
/// Towns that are too large to identify anybody, folded (docs/leak-check.md names the source and licence).
const TOWNS: &str = include_str!("../../data/leak/towns.txt");
const TOWNS_SHA256: &str = include_str!("../../data/leak/towns.txt.sha256");
/// Districts and townships, folded: they are no people's names, and may be small places.
const AREAS: &str = include_str!("../../data/leak/areas.txt");
const AREAS_SHA256: &str = include_str!("../../data/leak/areas.txt.sha256");
/// Brands, companies, medicines and organisations, folded.
const BRANDS: &str = include_str!("../../data/leak/brands.txt");
/// Countries, first-level areas and large towns of the region and of the partners.
const PUBLIC: &str = include_str!("../../data/leak/public-places.txt");

const TITLES: &str = "lt sgt capt col maj gen cpl insp supt rev mr mrs ms miss dr prof sir madam sister brother father mother uncle aunt auntie \
    nang nay nan thao ma daw ko maung u sai naw saw khun phi nong mae naang nai mme mlle monsieur \
    madame mevrouw meneer dhr mevr herr fru froken";

/// Fewest letters of a word that has a plural here: `Wa` are a people, `was` is none.
const PLURAL_LEN_MIN: usize = 4;

/// Titles by which people are called without their name.
const NAME_TITLES: [&str; 6] = ["nang", "naang", "naw", "saw", "sai", "nan"];

const PLACE_WORDS: &str = "ban baan moo mu tambon tumbon village vill house no number district amphoe \
    amphur mueang muang township town tsp road street soi lane wat school temple quarter ward khwaeng \
    khet province state division region flat studio apartment room block tract monastery ban. \
    bang khong ต อ จ ม ต. ตำบล อำเภอ จังหวัด หมู่ หมู่ที่ บ้าน บ้านเลขที่ เลขที่ ถนน ซอย ตรอก วัด โรงเรียน แขวง เขต \
    ບ້ານ ເມືອງ ແຂວງ ເຮືອນເລກທີ ເຮືອນ ຖະໜົນ ວັດ ໂຮງຮຽນ ຮ່ອມ ໜ່ວຍ အမှတ် ရွာ မြို့နယ် မြို့ ပြည်နယ် တိုင်း \
    ရပ်ကွက် လမ်း";

const DISTRICT_WORDS: &str = "district amphoe amphur township town tsp khet province state region \
    อ อำเภอ จ จังหวัด เขต";

/// What may be glued to a place: before it, or after it.
const PLACE_PREFIXES: &str = "หมู่บ้าน|บ้าน|ตำบล|อำเภอ|วัด|โรงเรียน|ถนน|ซอย|ບ້ານ|ເມືອງ|ວັດ|ໂຮງຮຽນ|ແຂວງ";
const PLACE_SUFFIXES: &str = "ကျေးရွာ|ရွာ|မြို့နယ်|မြို့|ရပ်ကွက်|လမ်း";
const DISTRICT_PREFIXES: &str = "อำเภอ|ເມືອງ|ແຂວງ|จังหวัด";
const DISTRICT_SUFFIXES: &str = "မြို့နယ်|မြို့";

/// Given names that are also everyday words.
const NATIVE_WORDS: &str = "สงกรานต์ สมใจ สุดใจ ดวงใจ สายฝน น้ำฝน วันดี สวัสดี พอใจ ดีใจ สุขใจ ยินดี ชาติ \
    สวรรค์ สายใจ ร่มเย็น มาลี ดอกไม้ ແສງເດືອນ ສະຫວ່າງ ດອກໄມ້ ສົງການ ສະບາຍ ສຸກ ແກ້ວ ຄຳ บัว แก้ว ทอง คำ ใจ";

const ORGANISATIONS: &str = "union office ministry court act foundation centre center police hospital \
    department committee association network bank embassy commission agency council university \
    programme program project party group team law protocol convention section chapter form version \
    circular invoice reference flight bed room hotline line facebook telegram viber wechat whatsapp \
    youtube tiktok messenger google instagram signal snapchat skype imo zoom outlook excel \
    interpol europol unicef unhcr iom ilo undp who wfp frontex eurojust asean afesip \
    unitel etl beeline mpt ooredoo mytel atom telenor ais dtac truemove true \
    kasikorn kasikornbank krungthai krungsri scb bcel kbz aya yoma ayeyarwady acleda ing rabobank belfius kbc swedbank nordea handelsbanken \
    caritas payoke fairwork comensha pag-asa surya oxfam redcross rode kors bupa migrationsverket skatteverket \
    socialtjansten forsakringskassan ind vluchtelingenwerk ofpra fedasil office \
    caisse agence direction association maison conseil assemblee bureau service secretariat federation fondation stichting vereniging dienst raad advokatsamfundet cour prefecture mairie ministere office republique etat tribunal parquet noel paques toussaint ofii caf cada samu smic \
    pasen kerst kerstmis pinksteren hemelvaart sinterklaas engels frans duits nederlands thais lao birmees vreemdelingenpolitie \
    politie gemeente rechtbank gerechtshof openbaar ministerie koa coa marechaussee kmar ggd \
    polisen barnahus aklagarmyndigheten tingsratten hovratten socialnamnden kommunen jul pask midsommar sfi bup kvinnojouren \
    arbetsformedlingen rosengrenska frivard kriminalvarden islam buddha jesus god songkran thingyan tet ramadan christmas easter halal bible koran \
    betadine dettol tylenol covid dengue malaria hiv aids usb sim atm pdf word \
    paracetamol ibuprofen ventolin amoxicillin panadol singer ikea lidl ica lotus makro tesco
    toyota honda isuzu nissan mazda suzuki yamaha ford volvo mercedes bmw mitsubishi hyundai kia samsung nokia oppo \
    vivo huawei iphone android windows xiaomi";

/// Words of offices and papers, feasts and sums, which are written with a capital now and then.
const OFFICES: &str = "immigration labour labor customs parliament cabinet internet government state social interior foreign \
    health education welfare development justice prosecution prosecutor attorney annex annexe part article table figure box \
    line page file case security intake reception shelter safe house home centre center unit legal medical finance admin \
    trafficking smuggling slavery handover followup update summary deadline reminder overview checklist screenshot anti intake debrief briefing director manager head board staff team partner client survivor dear mr mrs new year day mother father sister brother \
    aunt uncle auntie grandma grandpa mum mom dad god lord king queen prince princess prime minister president";

/// The lists, folded like the texts they are compared with.
pub(super) struct Words {
    common: Hashes,
    titles: HashSet<String>,
    place: HashSet<String>,
    district: HashSet<String>,
    place_prefixes: Vec<String>,
    place_suffixes: Vec<String>,
    district_affixes: Vec<String>,
    native: HashSet<String>,
    /// Countries, large towns and the like.
    large: Hashes,
    /// Brands, peoples and organisations.
    brands: Hashes,
    /// Districts and townships.
    areas: Hashes,
    /// Those of both that are not in Latin letters.
    unspaced: Vec<String>,
    organisations: HashSet<&'static str>,
}

impl Words {
    pub(super) fn load(fold: impl Fn(&str) -> String) -> Result<Self, LeakError> {
        if !whole(ENGLISH, ENGLISH_SHA256) {
            return Err(LeakError::Data("english.txt"));
        }
        let set = |list: &str| list.split_whitespace().map(&fold).collect::<HashSet<_>>();
        let list = |list: &str| list.split('|').map(&fold).collect::<Vec<_>>();
        if !whole(TOWNS, TOWNS_SHA256) {
            return Err(LeakError::Data("towns.txt"));
        }
        if !whole(AREAS, AREAS_SHA256) {
            return Err(LeakError::Data("areas.txt"));
        }
        let by_hand: Vec<String> = lines(PUBLIC).map(&fold).collect();
        let mut large = Hashes::of_lines(TOWNS);
        if by_hand.len() < 150 || large.len() < 150 {
            return Err(LeakError::Data("public-places.txt"));
        }
        large.extend(by_hand.iter().map(String::as_str));
        let brands: Vec<String> =
            lines(BRANDS).flat_map(|line| line.split(',')).map(|it| fold(it.trim())).collect();
        let mut named = Hashes::default();
        named.extend(brands.iter().map(String::as_str));
        let all = lines(TOWNS).chain(lines(AREAS)).map(str::to_owned);
        let all = all.chain(by_hand).chain(brands);
        let unspaced = all.filter(|it| !it.is_ascii()).collect();
        Ok(Self {
            common: Hashes::of_lines(ENGLISH),
            titles: set(TITLES),
            place: set(PLACE_WORDS),
            district: set(DISTRICT_WORDS),
            place_prefixes: list(PLACE_PREFIXES),
            place_suffixes: list(PLACE_SUFFIXES),
            district_affixes: list(DISTRICT_PREFIXES)
                .into_iter()
                .chain(list(DISTRICT_SUFFIXES))
                .collect(),
            native: set(NATIVE_WORDS),
            large,
            brands: named,
            areas: Hashes::of_lines(AREAS),
            unspaced,
            organisations: ORGANISATIONS.split_whitespace().collect(),
        })
    }

    /// An ordinary English word, also in its plural.
    pub(super) fn is_common(&self, word: &str) -> bool {
        self.common.contains(word)
    }

    pub(super) fn is_title(&self, word: &str) -> bool {
        self.titles.contains(word)
    }

    /// A title that stands for the whole name too.
    pub(super) fn is_name_title(&self, word: &str) -> bool {
        NAME_TITLES.contains(&word)
    }

    pub(super) fn is_place_word(&self, word: &str) -> bool {
        self.place.contains(word)
    }

    pub(super) fn is_district_word(&self, word: &str) -> bool {
        self.district.contains(word)
            || self.district_affixes.iter().any(|affix| {
                word.len() > affix.len()
                    && (word.starts_with(affix.as_str()) || word.ends_with(affix.as_str()))
            })
    }

    /// A native place without the word for its kind, if one is glued to it.
    pub(super) fn without_place_word<'a>(&self, word: &'a str, script: Script) -> Option<&'a str> {
        if !script.is_unspaced() {
            return None;
        }
        let before =
            self.place_prefixes.iter().find_map(|prefix| word.strip_prefix(prefix.as_str()));
        let bare = before.unwrap_or(word);
        let after =
            self.place_suffixes.iter().find_map(|suffix| bare.strip_suffix(suffix.as_str()));
        let bare = after.unwrap_or(bare);
        (bare.len() < word.len() && bare.chars().count() >= 2).then_some(bare)
    }

    /// A name that is an everyday word too.
    pub(super) fn is_native_word(&self, word: &str) -> bool {
        self.native.contains(word)
    }

    /// A country, area or town, a nationality, a month or a day, a brand: no person.
    pub(super) fn is_public(&self, word: &str) -> bool {
        let is_area = !word.is_ascii() && self.areas.contains(word);
        let one = word.strip_suffix('s').filter(|one| one.len() >= PLURAL_LEN_MIN);
        let is_brand = self.brands.contains(word) || one.is_some_and(|it| self.brands.contains(it));
        is_area || is_brand || self.is_large(word)
    }

    /// A district or township in Latin letters, which is a place where one may stand.
    pub(super) fn is_area(&self, word: &str) -> bool {
        self.areas.contains(word)
    }

    /// A country, province or large town, a nationality, a month or a day, also in its plural: they
    /// identify nobody.
    pub(super) fn is_large(&self, word: &str) -> bool {
        self.large.contains(word)
            || word
                .strip_suffix('s')
                .is_some_and(|word| word.len() >= PLURAL_LEN_MIN && self.large.contains(word))
    }

    /// How many words from here on are the name of a country, an area or a large town; at most four.
    pub(super) fn public_run(&self, folded: &Folded, from: usize) -> usize {
        let tokens = &folded.tokens[from..];
        let Some(first) = tokens.first().filter(|token| token.script == Script::Latin) else {
            return 0;
        };
        let joined = tokens.windows(2).take(3).take_while(|pair| {
            pair[1].script == Script::Latin
                && matches!(folded.between(&pair[0], &pair[1]), " " | "-")
        });
        let most = 1 + joined.count();
        (1..=most)
            .rev()
            .find(|count| {
                let words = &folded.text[first.start..tokens[count - 1].end];
                let is_area = *count > 1 && self.areas.contains(words);
                is_area || self.large.contains(words) || self.brands.contains(words)
            })
            .unwrap_or(0)
    }

    /// All of these that are not in Latin letters.
    pub(super) fn unspaced(&self) -> impl Iterator<Item = &str> + Clone {
        self.unspaced.iter().map(String::as_str)
    }

    /// A word of offices and papers that is written with a capital too.
    pub(super) fn is_office(&self, word: &str) -> bool {
        self.is_organisation(word) || OFFICES.split_whitespace().any(|office| office == word)
    }

    pub(super) fn is_organisation(&self, word: &str) -> bool {
        self.organisations.contains(word)
    }
}

/// Whether a list has the sum that was written down beside it.
pub(super) fn whole(list: &str, sha256: &str) -> bool {
    let sum = digest(&SHA256, list.as_bytes());
    let sum: String = sum.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    sha256.trim() == sum
}
