package vn.lienthong.dossier.declaration;

import java.util.List;
import java.util.function.Function;

/**
 * A person of a declaration whom a registry may know.
 *
 * @param path where the person stands in the declaration, for example {@code mother}
 * @param personalId number to look up; {@code null} if none is declared
 * @param comparison puts what is declared beside what the registry says
 */
public record DeclaredPerson(
        String path, PersonalId personalId, Function<RegistryPerson, List<ComparedField>> comparison) {}
