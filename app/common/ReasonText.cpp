// SPDX-License-Identifier: MIT
#include "common/ReasonText.h"

namespace enrow
{

QString ReasonText::of(const Reason &reason)
{
    return reason.filled(QCoreApplication::translate("enrow::Reason", reason.text));
}

QString ReasonText::of(const Error &error)
{
    return error.reason.isEmpty() ? error.detail : of(error.reason);
}

QString ReasonText::of(BatchIdProblem problem)
{
    switch (problem) {
    case BatchIdProblem::Empty: return tr("it is empty");
    case BatchIdProblem::TooLong: return tr("it is longer than %1 characters").arg(maxBatchIdLength);
    case BatchIdProblem::ControlCharacter: return tr("it contains an invisible control character");
    case BatchIdProblem::BrokenText: return tr("it contains a broken character");
    }
    return {};
}

QString ReasonText::of(ApiKeyProblem problem)
{
    switch (problem) {
    case ApiKeyProblem::Empty: return tr("it is empty");
    case ApiKeyProblem::TooLong: return tr("it is longer than %1 characters").arg(maxApiKeyLength);
    case ApiKeyProblem::Quoted: return tr("it has quotation marks around it. Paste it without them");
    case ApiKeyProblem::Named: return tr("there is something before the key. Paste only the key");
    case ApiKeyProblem::Blank: return tr("it contains a space");
    case ApiKeyProblem::BadCharacter: return tr("it contains a special character");
    }
    return {};
}

} // namespace enrow
