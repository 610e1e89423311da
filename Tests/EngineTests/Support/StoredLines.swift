/// Events as they stand in stores, a line each. Lines are only ever added: a store of any version is
/// read by every later one.
enum StoredLines {
  static let all = lines.split(separator: "\n").map(String.init)

  private static let lines = """
    1:7,1:0,6:opened,4:test,5:1.0.0,64:070707070707070707070707070707070707070707070707070707070\
    7070707,1:0,2:en,10:2024-10-04,3:C-1,4:test,
    1:7,1:0,9:opened-by,4:test,5:1.0.0,64:070707070707070707070707070707070707070707070707070707\
    0707070707,1:0,2:en,10:2024-10-04,3:C-1,4:test,10:A. Example,1:1,7:midwife,1:0,
    1:7,1:0,15:opened-unproved,4:test,5:1.0.0,64:0707070707070707070707070707070707070707070707070707\
    070707070707,1:0,2:en,10:2024-10-04,3:C-1,4:test,1:0,
    1:7,1:0,15:opened-unproved,4:test,5:1.0.0,64:0707070707070707070707070707070707070707070707070707\
    070707070707,1:0,2:en,10:2024-10-04,3:C-1,4:test,1:1,10:A. Example,1:1,7:midwife,1:0,
    1:7,1:0,15:speaker-changed,1:0,
    1:7,1:0,15:speaker-changed,1:1,6:mother,
    1:7,1:0,8:answered,5:place,1:0,1:0,7:options,1:1,3:cot,1:0,
    1:7,1:0,8:answered,6:smokes,1:1,20:18446744073709551615,1:1,5:sleep,6:unsure,
    1:7,1:0,8:answered,5:place,1:0,1:0,8:declined,
    1:7,1:0,8:answered,5:place,1:0,1:0,5:later,
    1:7,1:0,8:answered,5:place,1:0,1:0,9:not-asked,6:asleep,
    1:7,1:0,8:answered,5:place,1:0,1:0,6:number,2:-5,
    1:7,1:0,8:answered,5:place,1:0,1:0,4:text,0:,
    1:7,1:0,8:answered,5:place,1:0,1:0,4:date,10:2024-10-04,
    1:7,1:0,8:answered,5:place,1:0,1:0,5:given,
    1:7,1:0,13:person-joined,1:1,5:carer,6:mother,1:0,
    1:7,1:0,13:person-joined,1:2,5:carer,6:father,1:1,3:Sam,
    1:7,1:0,11:person-left,1:2,
    1:7,1:0,13:roster-closed,5:carer,
    1:7,1:0,16:roster-left-open,5:carer,6:unsure,
    1:7,1:0,15:roster-reopened,5:carer,
    1:7,1:0,9:revisited,5:place,1:0,1:0,
    1:7,1:0,4:kept,5:place,1:0,1:0,
    1:7,1:0,6:undone,
    1:7,1:0,13:urgent-called,11:urgent-help,
    1:7,1:0,11:urgent-left,11:urgent-help,
    1:7,1:0,16:language-changed,2:ur,1:1,64:0008101820283038404850586068707880889098a0a8b0b8c0c8\
    d0d8e0e8f0f8,
    1:7,1:0,8:reviewed,
    1:7,1:0,14:finished-early,
    1:7,1:0,12:advice-shown,1:2,3:cot,4:said,5:smoke,6:unsure,
    1:7,1:0,13:advice-chosen,1:1,3:cot,
    1:7,1:0,13:advice-chosen,1:2,3:cot,5:smoke,
    1:7,1:0,12:card-printed,
    1:7,1:0,10:talk-ended,
    1:7,1:0,6:paused,
    1:7,1:0,7:resumed,
    1:7,1:0,11:after-begun,
    1:7,1:0,15:action-recorded,7:recheck,10:A. Example,10:1970-01-02,
    1:7,1:0,18:practitioner-named,1:0,
    1:7,1:0,18:practitioner-named,1:1,10:A. Example,1:0,1:0,
    1:7,1:0,18:practitioner-named,1:1,10:A. Example,1:1,7:midwife,1:1,0:,
    1:7,1:0,13:person-linked,1:3,1:0,
    1:7,1:0,13:person-linked,1:3,1:1,20:18446744073709551615,
    1:7,1:0,10:attributed,5:place,1:0,1:0,4:seen,
    1:7,1:0,10:attributed,5:place,1:0,1:0,9:described,
    1:7,1:0,10:attributed,5:place,1:0,1:0,6:agency,2:GP,
    1:7,1:0,10:attributed,6:smokes,1:1,1:1,1:0,6:record,0:,
    1:7,1:0,10:attributed,5:place,1:0,1:0,7:differs,6:a sofa,
    1:7,1:0,11:action-done,7:recheck,8:all well,
    1:7,1:0,16:action-withdrawn,7:recheck,10:moved away,
    1:7,1:0,11:after-ended,
    """
}
