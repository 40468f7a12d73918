/**
 * Where a link pays whoever posted it. Our own list, from the link formats the networks document for their publishers.
 * A host stands for its subdomains too; with a slash, for that path.
 */
export const affiliateHosts: readonly string[] = [
  "amzn.to", "amzlink.to", "a.co/shop", "rstyle.me", "rstyle.co", "liketk.it", "ltk.app.link", "ltk.app", "linktw.in", "lnk.to/shop", "amzn.eu", "click.linksynergy.com", "shopltk.com", "liketoknow.it",
  "shopmy.us", "shop.my", "shopstyle.it", "api.shopstyle.com", "shopstyle.com/get", "shopstyle.co.uk/get", "shop-links.co", "shrsl.com", "shareasale.com",
  "go.skimresources.com", "skimlinks.com", "redirectingat.com", "awin1.com", "zenaps.com", "prf.hn", "tidd.ly",
  "anrdoezrs.net", "dpbolvw.net", "jdoqocy.com", "kqzyfj.com", "tkqlhce.com", "emjcd.com", "click.linksynergy.com",
  "linksynergy.com", "fave.co", "go.magik.ly", "magik.ly", "narrativ.com", "howl.link", "howl.me", "sovrn.co", "viglink.com", "redirect.viglink.com",
  "pntra.com", "pntrac.com", "pjtra.com", "pjatr.com", "gopjn.com", "avantlink.com", "partnerize.com", "pxf.io", "sjv.io", "7eer.net", "evyy.net", "ojrq.net",
  "i.refs.cc", "refer.sk", "mention-me.com", "referralcandy.com", "refersion.com", "goaffpro.com", "uppromote.com", "collabs.shop",
  "bzlk.it", "ali.pub", "ali.ski", "got.cr", "bit.do/aff", "shope.ee", "cna.st", "pepperjam.com", "pepperjamnetwork.com", "flexlinks.com", "flexlinkspro.com", "buyapowa.co", "bywa.co", "bit.ly/amazon", "fkrt.it", "fkrt.cc", "ebay.us", "rover.ebay.com", "s.click.aliexpress.com", "go2cloud.org", "hasoffers.com", "tradedoubler.com",
  "webgains.com", "track.webgains.com", "affiliatefuture.com", "clickbank.net", "hop.clickbank.net", "geni.us", "walmrt.us", "goto.target.com", "goto.walmart.com",
  "click.udemy.com", "audibletrial.com", "glow.gg", "beacons.ai/shop", "stan.store", "benable.com", "motom.me", "flagship.shop", "kit.co", "urlgeni.us", "go.shopmy.us",
  "mavely.app.link", "mavely.co", "joinmavely.com", "buyeasy.by", "aff.st", "amazon.com/shop", "amazon.co.uk/shop", "amazon.de/shop", "youravon.com", "epidemicsound.com/referral",
  "dollarshaveclub.com/friend", "track.effiliation.com",
]; // prettier-ignore

/** Parameters that name the person to pay, whatever the shop. */
export const payingParameters: ReadonlySet<string> = new Set([
  "afftrack", "aff", "aff_id", "affid", "affiliate", "affiliate_id", "affiliateid", "aff_code", "affcode", "refid", "ref_id", "referrer_id", "irclickid",
  "irgwc", "clickref", "awc", "awinaffid", "ranmid", "ransiteid", "raneaid", "referral", "referralcode", "referral_code", "refcode", "ref_code",
  "discount_code", "discountcode", "coupon", "couponcode", "tap_a", "sscid", "a_aid", "rfsn", "sca_ref", "dt_id", "vglnk", "campid", "a_id", "pid_aff",
  "invite_code", "invitecode", "partner_id", "partnerid", "afid", "hop", "avad", "subid", "lkid", "rcode", "affil",
]); // prettier-ignore

/** Parameters that pay at one shop and mean nothing elsewhere. A host stands for its subdomains and its countries (`amazon.`). */
export const payingAt: readonly (readonly [host: string, parameters: readonly string[]])[] = [
  ["amazon.", ["tag", "linkcode", "ascsubtag"]],
  ["videohive.net", ["ref"]],
  ["audiojungle.net", ["ref"]],
  ["graphicriver.net", ["ref"]],
  ["themeforest.net", ["ref"]],
  ["codecanyon.net", ["ref"]],
  ["booking.com", ["aid"]],
  ["banggood.com", ["p"]],
  ["aliexpress.com", ["aff_fcid", "aff_platform", "sk"]],
  ["iherb.com", ["rcode", "pcode"]],
  ["lookfantastic.com", ["affil"]],
  ["cultbeauty.co.uk", ["affil"]],
  ["asos.com", ["affid", "r"]],
  ["gearbest.com", ["lkid"]],
  ["etsy.com", ["utm_custom1"]],
];
