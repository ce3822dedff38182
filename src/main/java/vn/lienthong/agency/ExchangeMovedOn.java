package vn.lienthong.agency;

/**
 * The waiting exchange took another way at the very moment an answer came, for example because it began to ask for it. All
 * of the taking is rolled back; taken again, the answer is found in the ledger by whatever the exchange does now.
 */
public class ExchangeMovedOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExchangeMovedOn(String exchangeId, Throwable cause) {
        super("AGENCY-016 exchange " + exchangeId + " moved on", cause);
    }
}
