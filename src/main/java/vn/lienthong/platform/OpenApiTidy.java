package vn.lienthong.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/**
 * Last touch on the API's description before anybody reads it. The server writes defaults of annotations as if they were
 * said ("at most 0 properties", "path parameter not required"), which generators of clients believe; and every operation
 * refuses callers without a token, which need not be repeated at each.
 */
public class OpenApiTidy implements OASFilter {
    private static final String UNAUTHORIZED = "401";

    @Override
    public Schema filterSchema(Schema schema) {
        schema.setMaxProperties(unlessZero(schema.getMaxProperties()));
        schema.setMinProperties(unlessZero(schema.getMinProperties()));
        schema.setMinLength(unlessZero(schema.getMinLength()));
        schema.setExclusiveMaximum(ifTrue(schema.getExclusiveMaximum()));
        schema.setExclusiveMinimum(ifTrue(schema.getExclusiveMinimum()));
        schema.setUniqueItems(ifTrue(schema.getUniqueItems()));
        schema.setNullable(ifTrue(schema.getNullable()));
        schema.setReadOnly(ifTrue(schema.getReadOnly()));
        schema.setWriteOnly(ifTrue(schema.getWriteOnly()));
        schema.setDeprecated(ifTrue(schema.getDeprecated()));
        if (schema.getOneOf() != null) {
            schema.setOneOf(eachOnce(schema.getOneOf()));
        }
        return schema;
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        parameter.setDeprecated(ifTrue(parameter.getDeprecated()));
        parameter.setAllowEmptyValue(ifTrue(parameter.getAllowEmptyValue()));
        parameter.setAllowReserved(ifTrue(parameter.getAllowReserved()));
        if (parameter.getIn() == Parameter.In.PATH) {
            parameter.setRequired(true);
        }
        return parameter;
    }

    @Override
    public RequestBody filterRequestBody(RequestBody body) {
        body.setRequired(true);
        return body;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        operation.setDeprecated(ifTrue(operation.getDeprecated()));
        if (operation.getResponses() != null && !operation.getResponses().hasAPIResponse(UNAUTHORIZED)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            UNAUTHORIZED,
                            OASFactory.createAPIResponse()
                                    .description("SEC-001: thiếu token, hoặc token không còn hiệu lực"));
        }
        return operation;
    }

    /** An alternative said twice, by annotation and by configuration, would fit nothing: it is one of both. */
    private static List<Schema> eachOnce(List<Schema> alternatives) {
        Set<String> named = new HashSet<>();
        return alternatives.stream()
                .filter(each -> each.getRef() == null || named.add(each.getRef()))
                .toList();
    }

    private static Integer unlessZero(Integer number) {
        return number == null || number == 0 ? null : number;
    }

    private static Boolean ifTrue(Boolean said) {
        return Boolean.TRUE.equals(said) ? Boolean.TRUE : null;
    }
}
