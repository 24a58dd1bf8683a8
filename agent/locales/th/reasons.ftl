# Why a passage was found, what is wrong with a field, and what becomes of it. In Thai; not yet read by a native reader.

## Why a passage was found: stands after the passage

passage = { $reason } (ตัวอักษรที่ { $from } ถึง { $to })
passage-instead = { $reason } (ตัวอักษรที่ { $from } ถึง { $to }) เขียนว่า { $suggestion }
found-known = มีอยู่ในแฟ้ม
found-known-part = เป็นส่วนหนึ่งของชื่อในแฟ้ม
found-misspelt = เกือบเหมือนชื่อในแฟ้ม
found-sounds-alike = ออกเสียงเหมือนชื่อในแฟ้ม
found-initials = เป็นอักษรย่อของชื่อในแฟ้ม
found-known-number = เป็นหมายเลขในแฟ้ม
found-known-birth = เป็นวันเกิดในแฟ้ม
found-checksum = เป็นหมายเลขที่มีเลขตรวจสอบถูกต้อง
found-pattern = มีรูปแบบเหมือนสิ่งที่ระบุตัวได้
found-cue = อยู่หลังคำที่มักนำหน้าชื่อ
found-beside = เอ่ยถึงพร้อมกับชื่อของคน
found-given-name = เป็นชื่อที่ใช้ตั้งให้คน
found-capitals = เขียนเหมือนชื่อ
found-place-cue = อยู่กับคำที่ใช้เรียกสถานที่เล็ก
found-birth-cue = เป็นวันที่หลังคำเกี่ยวกับการเกิด
found-combination = เมื่อรวมกับสิ่งที่อยู่ใกล้กัน ตรงกับคนเพียงไม่กี่คน
found-too-much = ยาวเกินกว่าจะตรวจได้ ย่อข้อความให้สั้นลง
found-identifies = มีอยู่ในแฟ้มเป็นสิ่งที่ระบุตัวได้
found-unreadable = อ่านกลับไม่ได้

## What is wrong with a file that was imported

problem-unknown = ไม่มีช่องนี้
problem-unknown-near = ไม่มีช่องนี้ อาจหมายถึง { $name }
problem-missing = ขาด { $field }
problem-repeated = { $field } ซ้ำกัน
problem-wrong-type = ต้องเป็นค่าชนิดอื่น ({ $expected })
problem-value = ใส่ค่านี้ไม่ได้ ({ $original })

## What a referral lacks

lacking-risk = ความเสี่ยงสูงเพียงใด
lacking-constraints = สิ่งที่ห้ามเกิดขึ้น หรือว่าไม่มี
lacking-best-interest = การวินิจฉัยประโยชน์สูงสุดของเด็กถึงขั้นใด

## What becomes of a field of the file

rule-as-it-is = ตามเดิม
rule-code = รหัส
rule-month = เดือน
rule-quarter = เดือน หากพบได้ยากเป็นไตรมาส
rule-role = บทบาท
rule-age-band = ช่วงอายุ
rule-birth = ตามเดิม ก่อนหน้านั้นเป็นเพียงช่วงอายุ
rule-minor = ต่ำกว่า 18 ปีหรือผู้ใหญ่
rule-under-18 = ต่ำกว่า 18 ปีหรือไม่
rule-section = ประเภทกิจการ
rule-five = ไม่เกินห้ารหัส ตามลำดับ
rule-country = ประเทศเท่านั้น
rule-area = ประเทศ ภูมิภาคใหญ่ หรือพื้นที่ใหญ่ระดับแรก
rule-area-large = ภูมิภาคใหญ่ หรือพื้นที่ใหญ่ระดับแรก
rule-chooses-area = ใช้เลือกพื้นที่
rule-random-id = รหัสสุ่ม
rule-record-date = วันที่ของตัวเอง
rule-record-numbers = เลขที่ของตัวเอง
rule-new-numbers = ให้เลขที่ใหม่แบบสุ่ม
rule-allowed-language = เฉพาะภาษาที่ขั้นนี้อนุญาต
rule-allowed-languages = เฉพาะภาษาที่ขั้นนี้อนุญาต และมีภาษาอื่นหรือไม่
rule-checked = ตามเดิม หลังตรวจหาจุดที่บอกว่าบุคคลเป็นใคร
rule-summary = ไม่ส่ง หากอนุญาตให้ส่งตามเดิม หลังตรวจหาจุดที่บอกว่าบุคคลเป็นใคร
rule-roles-out = รหัส ไม่ส่งญาติ ผู้ที่ไว้ใจ และพยาน
rule-children = 0, 1 หรือ 2 ขึ้นไป
rule-safe-contact = บุคคลมีผู้ติดต่อที่ปลอดภัยของตนเองหรือไม่
rule-rare = ทำให้ลักษณะรวมกันพบได้ยาก
rule-case-number = ตามเดิม ก่อนหน้านั้นใช้รหัสสุ่มแทน
rule-counted = นับรวมกับสิ่งที่แนบ
rule-rounded = ปัดเศษให้เหลือหลักแรก
rule-chosen = ตามเดิม หากมีผู้เลือก
rule-guard = อ่านที่นี่ เพื่อตัดสินว่าอะไรส่งออกได้
rule-legal-code = รหัส สำหรับกระบวนการทางกฎหมาย
rule-legal-as-it-is = ตามเดิม สำหรับกระบวนการทางกฎหมาย

## Why the administrator refused a request

rejected-number-differs = เลขยืนยันที่อ่านให้ฟังไม่ใช่ของคำขอนี้
rejected-not-reached = ผู้ดูแลระบบติดต่อใครในสำนักงานนี้ไม่ได้
rejected-not-theirs = ผู้ดูแลระบบได้รับแจ้งว่าสำนักงานนี้ไม่ได้ขออะไร
rejected-other-invitation = ให้ใช้คำเชิญอื่น
rejected-other = ผู้ดูแลระบบให้เหตุผลอื่น
