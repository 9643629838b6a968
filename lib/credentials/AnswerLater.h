// SPDX-License-Identifier: MIT
#pragma once

#include "jobs/PendingWork.h"

#include <QMetaObject>
#include <QObject>

namespace enrow
{

// Gives an answer that is known already, as KeyStore promises: never before the call returns, and to nobody who dropped
// the work or is gone.
template <typename Done, typename Answer>
PendingWork answerLater(QObject *context, Done done, Answer answer)
{
    return PendingWork::begin([&](std::stop_token stop) {
        QMetaObject::invokeMethod(
            context,
            [stop = std::move(stop), done = std::move(done), answer = std::move(answer)] {
                if (!stop.stop_requested())
                    done(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace enrow
