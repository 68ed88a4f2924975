"""Head office: the service that receives every branch's records and keeps them."""
