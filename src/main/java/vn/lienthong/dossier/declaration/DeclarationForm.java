package vn.lienthong.dossier.declaration;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lienthong.platform.GroupDefinition;
import vn.lienthong.platform.ListedName;
import vn.lienthong.platform.Listing;

/** Mẫu tờ khai, one per linked group; which there are, and what record each is, the {@link GroupDefinition} of the group says. */
@Schema(type = SchemaType.STRING, description = "Mẫu tờ khai, mỗi nhóm thủ tục một mẫu")
public final class DeclarationForm extends ListedName {
    private static final Listing<DeclarationForm> ALL =
            new Listing<>(GroupDefinition.all().stream().map(DeclarationForm::new));

    /**
     * Mẫu số 01: khai sinh – thường trú – thẻ BHYT – thẻ căn cước cho trẻ dưới 6 tuổi; births are registered within 60 days
     * (Luật Hộ tịch 2014, Đ15).
     */
    public static final DeclarationForm BIRTH_01 = ALL.get("BIRTH_01");

    /**
     * Mẫu số 02: khai tử – xóa đăng ký thường trú – mai táng phí, tử tuất; deaths are registered within 15 days (Luật Hộ tịch
     * 2014, Đ33).
     */
    public static final DeclarationForm DEATH_02 = ALL.get("DEATH_02");

    private final GroupDefinition group;
    private final Class<? extends Declaration> type;

    private DeclarationForm(GroupDefinition group) {
        super(group.form().name());
        this.group = group;
        this.type = record(group.form().type());
    }

    private static Class<? extends Declaration> record(String name) {
        try {
            return Class.forName(name, false, GroupDefinition.class.getClassLoader())
                    .asSubclass(Declaration.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("DOSSIER-024 There is no record " + name, e);
        }
    }

    /** {@return every form there is} */
    public static List<DeclarationForm> values() {
        return ALL.all();
    }

    /** @throws IllegalArgumentException if there is no such form */
    @JsonCreator
    public static DeclarationForm valueOf(String name) {
        return ALL.get(name);
    }

    /** {@return the form of that name; empty if there is none} */
    public static Optional<DeclarationForm> find(String name) {
        return ALL.find(name);
    }

    /** {@return the record a declaration on this form is read into} */
    public Class<? extends Declaration> type() {
        return type;
    }

    /** {@return name of the linked group it starts, for example {@code BIRTH}} */
    public String linkedProcedure() {
        return group.linkedProcedure();
    }

    /** {@return days after the event within which it should be registered; later is late, not refused} */
    public int registeredWithinDays() {
        return group.form().registeredWithinDays();
    }

    /** {@return kinds of part that may belong to it, as an officer chooses from them} */
    public List<PartKind> parts() {
        return group.form().parts().stream().map(PartKind::valueOf).toList();
    }

    /** {@return sections of which the certificate or its entry speaks, by their name in the declaration} */
    public Set<String> onCertificate() {
        return group.form().onCertificate();
    }
}
