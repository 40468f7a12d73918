/**
 * What medicine writes in capitals with a number behind: sun protection, scores of skin disease and of mood, viruses, receptors, rules
 * of payment. "SPF30" and "PASI90" look like codes and are none, unless they are called one. Our own list.
 */
const measure =
  /^(?:SPF|UVA|UVB|FACTOR|PASI|EASI|DLQI|CDLQI|POEM|SCORAD|HISCR|SALT|BSA|IGA|MELD|NIHSS|NEWS|GCS|APGAR|CHADS|HASBLED|QRISK|HBA|EGFR|BMI|PHQ|GAD|MMSE|MOCA|AMTS|WHO|HPV|HSV|VZV|SARS|COVID|CYP|BCL|TNF|CTLA|MDA|HLA|ICD|OPCS|DSM|PPE|FFP|ARCP|MRCP|MRCGP|MRCS|USS|MRI|ECG|IELTS|OET|PLAB|UKMLA|STEP)\d{1,3}$/;

/** Whether a word in capitals with a number is a measure, a score or a thing of medicine. */
export const isMeasure = (token: string): boolean => measure.test(token);
