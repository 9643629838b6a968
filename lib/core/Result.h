// SPDX-License-Identifier: MIT
#pragma once

#include "core/Error.h"

#include <utility>
#include <variant>

namespace enrow
{

// A value, or the Error that kept it from being. Result<void> is either done or an Error.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Only where ok().
    T &value() { return std::get<0>(m_state); }
    const T &value() const { return std::get<0>(m_state); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    // Only where not ok().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> : public Result<std::monostate>
{
public:
    Result()
        : Result<std::monostate>(std::monostate())
    {
    }
    Result(Error error)
        : Result<std::monostate>(std::move(error))
    {
    }
};

} // namespace enrow
