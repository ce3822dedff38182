package vn.lienthong.dossier.declaration;

import java.util.List;

/**
 * Whoever asks for money and is under 15 or incapacitated has somebody who receives it; whoever receives is who the account
 * belongs to (Mẫu 02).
 */
final class ReceiversRule implements DeathRule {
    private static final String RECEIVERS = "benefit.receivers";

    @Override
    public void check(DeathDeclaration declaration, Findings findings) {
        BenefitRequest benefit = declaration.benefit();
        if (benefit == null) {
            return;
        }
        for (int i = 0; i < benefit.relatives().size(); i++) {
            Relative relative = benefit.relatives().get(i);
            if (relative != null && relative.asksMoney()) {
                checkRow(i, relative, benefit.receivers(), findings);
            }
        }
        for (int i = 0; i < benefit.receivers().size(); i++) {
            MoneyReceiver receiver = benefit.receivers().get(i);
            if (receiver != null && receiver.forRelative() != null) {
                checkReceiver(RECEIVERS + "[" + i + "].", receiver, benefit.relatives(), findings);
            }
        }
    }

    private static void checkRow(int index, Relative relative, List<MoneyReceiver> receivers, Findings findings) {
        List<MoneyReceiver> theirs = receivers.stream()
                .filter(receiver ->
                        receiver != null && Integer.valueOf(index + 1).equals(receiver.forRelative()))
                .toList();
        boolean needed = relative.needsReceiver(findings.today());
        if (needed && theirs.isEmpty()) {
            findings.error("benefit.relatives[" + index + "].asks", "receiver.missing");
            return;
        }
        if (theirs.size() > 1) {
            findings.error(RECEIVERS, "receiver.twice");
        }
        String owner = needed ? theirs.get(0).fullName() : relative.fullName();
        if (relative.payment() != null && !relative.payment().heldBy(owner)) {
            findings.error("benefit.relatives[" + index + "].payment.accountHolder", "payment.otherHolder");
        }
    }

    private static void checkReceiver(String row, MoneyReceiver receiver, List<Relative> relatives, Findings findings) {
        int index = receiver.forRelative() - 1;
        if (index < 0 || index >= relatives.size()) {
            if (index >= relatives.size()) {
                findings.error(row + "forRelative", "receiver.noSuchRow");
            }
            return;
        }
        Relative relative = relatives.get(index);
        boolean pointless = relative == null || !relative.asksMoney() || !relative.needsReceiver(findings.today());
        if (pointless) {
            findings.error(row + "forRelative", "receiver.notNeeded");
        } else if (relative.number() != null && relative.number().belongsTo(receiver.personalId())) {
            findings.error(row + "personalId", "receiver.self");
        }
    }
}
