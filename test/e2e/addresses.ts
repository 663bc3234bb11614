export const request = (id: string) =>
  `https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=${id}`;
export const order = (id: string) => `https://www.ebay.com/mesh/ord/details?mode=SH&orderid=${id}`;
export const cancellation = (id: string) =>
  `https://www.ebay.com/res/cancel/ViewRequest?cancelId=${id}`;
export const DISPUTES = 'https://csp.aliexpress.com/m_apps/dispute-management/list';
export const dispute = (id: string) =>
  `https://csp.aliexpress.com/m_apps/dispute-management/detail?reverseOrderLineId=${id}`;
const AMAZON = 'https://sellercentral.amazon.com';
export const amazonOrder = (id: string) => `${AMAZON}/orders-v3/order/${id}`;
export const amazonContact = (id: string) => `${AMAZON}/messaging/contact?orderID=${id}`;
export const AMAZON_CLAIMS = `${AMAZON}/gp/guarantee-claims/home.html`;
export const shopeeOrder = (id: string) => `https://seller.shopee.co.id/portal/sale/order/${id}`;
export const stripeDispute = (id: string) => `https://dashboard.stripe.com/disputes/${id}`;
